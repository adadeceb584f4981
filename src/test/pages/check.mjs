// Looks at every page in a folder as people do: by the rules of HTML (Nu), and in headless Chromium, light, dark and
// narrow, by the rules of axe-core. Prints what is wrong and ends with 1 where something is.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [folder, checkers, browserPath = '/usr/bin/chromium'] = process.argv.slice(2);
const require = createRequire(resolve(checkers, 'node_modules') + '/');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync(folder).filter(name => name.endsWith('.html')).map(name => resolve(folder, name));
const wrong = [];

try {
  const nu = join(resolve(checkers), 'node_modules/vnu-jar/build/dist/vnu.jar');
  execFileSync('java', ['-jar', nu, '--errors-only', ...pages], { stdio: ['ignore', 'ignore', 'pipe'] });
} catch (errors) {
  wrong.push(...String(errors.stderr).split('\n').filter(Boolean));
}

const browser = await require('puppeteer-core').launch({ executablePath: browserPath, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setBypassCSP(true);
const errors = [];
page.on('pageerror', error => errors.push(error.message));
for (const path of pages) {
  await page.goto('file://' + path);
  await page.evaluate(axe);
  for (const [scheme, width] of [['light', 1200], ['dark', 1200], ['light', 340]]) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
    for (const rule of found.violations) {
      rule.nodes.forEach(node => wrong.push(`${path} ${scheme} ${width}: ${rule.id}: ${node.target.join(' ')}`));
    }
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) {
      wrong.push(`${path} ${scheme} ${width}: wider than the window`);
    }
  }
  errors.splice(0).forEach(error => wrong.push(`${path}: ${error}`));
}
await browser.close();
wrong.forEach(each => console.log(each));
console.log(`pages: ${pages.length} looked at, ${wrong.length} faults`);
process.exit(wrong.length > 0 ? 1 : 0);
