
(function () {
  const filter = document.getElementById('filter');
  if (!filter) return;
  const boxes = [...document.querySelectorAll('input[name=severity]')];
  const rows = [...document.querySelectorAll('.findings > li')];
  const texts = rows.map(row => row.textContent.toLowerCase());
  const shown = document.getElementById('shown');
  function update() {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const on = new Set(boxes.filter(box => box.checked).map(box => box.value));
    let count = 0;
    rows.forEach((row, i) => {
      row.hidden = !on.has(row.dataset.severity) || !words.every(word => texts[i].includes(word));
      if (!row.hidden) count++;
    });
    shown.value = count + ' / ' + rows.length + ' ' + shown.dataset.word;
  }
  filter.form.addEventListener('input', update);
  filter.form.addEventListener('submit', event => event.preventDefault());
  document.querySelectorAll('.chart button').forEach(button => button.addEventListener('click', () => {
    filter.value = filter.value === button.dataset.rule ? '' : button.dataset.rule;
    update();
    document.getElementById('h-findings').scrollIntoView();
  }));
  document.body.classList.add('live');
  update();
})();
