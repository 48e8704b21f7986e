// Ctrl-K, or ⌘K on a Mac, where Ctrl-K cuts a line, leads to the search field. It has a modifier, as
// WCAG 2.1.4 asks, and leaves alone those who are typing.
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  if (key !== 'k' || !(/Mac|iP/.test(navigator.platform) ? metaKey : ctrlKey)) return;
  if ((target as Element).matches('input,textarea,select')) return;
  event.preventDefault();
  const field = document.getElementById('q');
  if (field) field.focus();
  else location.assign('/search/#q');
});
