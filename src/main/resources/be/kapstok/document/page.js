
(function () {
  const main = document.querySelector('main');
  const notes = [...document.querySelectorAll('.notes > li')];
  const texts = notes.map(note => note.textContent.toLowerCase());
  const make = (name, parent, words) => {
    const made = parent.appendChild(document.createElement(name));
    made.textContent = words || '';
    return made;
  };
  const form = document.createElement('form');
  form.className = 'controls';
  form.setAttribute('role', 'search');
  const label = make('label', form, main.dataset.filter + ' ');
  label.className = 'search';
  const filter = make('input', label);
  filter.type = 'search';
  filter.placeholder = main.dataset.hint;
  const boxes = [...new Set(notes.map(note => note.dataset.kind))].map(kind => {
    const one = make('label', form);
    const box = make('input', one);
    box.type = 'checkbox';
    box.value = kind;
    box.checked = true;
    one.append(' ' + kind);
    return box;
  });
  const shown = make('output', form);
  function update() {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const on = new Set(boxes.filter(box => box.checked).map(box => box.value));
    let count = 0;
    notes.forEach((note, i) => {
      note.hidden = !on.has(note.dataset.kind) || !words.every(word => texts[i].includes(word));
      if (!note.hidden) count++;
    });
    shown.value = count + ' / ' + notes.length + ' ' + main.dataset.shown;
  }
  form.addEventListener('input', update);
  form.addEventListener('submit', event => event.preventDefault());
  main.prepend(form);
  update();
})();
