/**
 * Offers bodies while a name is typed: the combobox of ARIA 1.2 over a control that also works without it. The control is
 * told by `data-offers` where to ask. A control of several lines, which ARIA lets be no combobox, stays a text box that is
 * completed in the line with the caret.
 */
export const AGENCY_SCRIPT = `
for (const control of document.querySelectorAll('[data-offers]')) {
  const list = document.createElement('ul');
  list.id = control.id + '-offers';
  list.className = 'offers';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', document.querySelector('label[for="' + control.id + '"]').textContent);
  list.hidden = true;
  control.removeAttribute('list');
  control.after(list);
  const isCombobox = control.tagName === 'INPUT';
  const expand = (isOpen) => { if (isCombobox) control.setAttribute('aria-expanded', String(isOpen)); };
  if (isCombobox) control.setAttribute('role', 'combobox');
  control.setAttribute('aria-autocomplete', 'list');
  control.setAttribute('aria-controls', list.id);
  expand(false);
  let active = -1;
  let asked = 0;
  let timer = 0;
  const part = () => {
    const caret = control.selectionStart || 0;
    const before = Math.max(control.value.lastIndexOf('\\n', caret - 1), control.value.lastIndexOf(';', caret - 1)) + 1;
    const after = control.value.slice(caret).search(/[;\\n]/);
    return { from: before, to: after < 0 ? control.value.length : caret + after };
  };
  const show = (at) => {
    active = at;
    const items = [...list.children];
    items.forEach((item, index) => item.setAttribute('aria-selected', String(index === at)));
    if (items[at]) { control.setAttribute('aria-activedescendant', items[at].id); items[at].scrollIntoView({ block: 'nearest' }); }
    else control.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    asked++;
    clearTimeout(timer);
    list.hidden = true;
    list.replaceChildren();
    expand(false);
    show(-1);
  };
  const choose = (name) => {
    const { from, to } = part();
    const lead = from > 0 && control.value[from - 1] === ';' ? ' ' : '';
    control.setRangeText(lead + name, from, to, 'end');
    close();
  };
  const fill = (offers) => {
    list.replaceChildren(...offers.map(({ name, note }, index) => {
      const item = document.createElement('li');
      item.id = list.id + '-' + index;
      item.setAttribute('role', 'option');
      const words = document.createElement('span');
      words.textContent = name;
      const hint = document.createElement('span');
      hint.className = 'hint';
      hint.textContent = note;
      item.append(words, hint);
      item.addEventListener('mousedown', (event) => { event.preventDefault(); choose(name); });
      return item;
    }));
    list.hidden = offers.length === 0;
    expand(offers.length > 0);
    show(-1);
  };
  const ask = async () => {
    const { from, to } = part();
    const on = control.form && control.form.elements.namedItem('on');
    const query = new URLSearchParams({ q: control.value.slice(from, to).trim(), on: on ? on.value : '' });
    const turn = ++asked;
    try {
      const answer = await fetch(control.dataset.offers + '?' + query, { headers: { accept: 'application/json' } });
      const told = await answer.json();
      if (turn === asked) fill(told.offers);
    } catch { if (turn === asked) close(); }
  };
  control.addEventListener('input', (event) => {
    if (event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
  control.addEventListener('compositionend', () => { timer = setTimeout(ask, 150); });
  control.addEventListener('blur', close);
  control.addEventListener('keydown', (event) => {
    const count = list.children.length;
    if (event.isComposing || count === 0) return;
    if (event.key === 'ArrowDown') show((active + 1) % count);
    else if (event.key === 'ArrowUp') show((active + count + (active < 0 ? 0 : -1)) % count);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0) choose(list.children[active].firstChild.textContent);
    else return;
    event.preventDefault();
  });
}
`;
