/** The little that runs in the browser: the day a deadline means, shown while it is typed. Everything works without it. */
export const PAGE_SCRIPT = `
'use strict';
for (const form of document.querySelectorAll('form[data-resolve]')) {
  const output = form.querySelector('output');
  let timer = 0;
  let asked = 0;
  const show = async () => {
    const values = new FormData(form);
    const query = new URLSearchParams();
    for (const name of ['deadline', 'anchorOn', 'on']) query.set(name, String(values.get(name) || ''));
    const turn = ++asked;
    try {
      const answer = await fetch(form.dataset.resolve + '?' + query, { headers: { accept: 'application/json' } });
      const told = await answer.json();
      if (turn !== asked) return;
      output.textContent = told.text;
      output.classList.toggle('none', !told.dueOn);
    } catch {
      output.textContent = '';
    }
  };
  form.addEventListener('input', (event) => {
    if (!['deadline', 'anchorOn', 'on'].includes(event.target.name)) return;
    clearTimeout(timer);
    timer = setTimeout(show, 250);
  });
}
for (const form of document.querySelectorAll('form[data-auto]')) {
  form.addEventListener('change', () => form.requestSubmit());
}
const wrong = document.querySelector('[aria-invalid="true"], [data-focus]');
if (wrong) wrong.focus();
`;
