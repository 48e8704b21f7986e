/** `<theme-switch>`: a button that changes between day and night and remembers the choice. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tap label min-w-13 cursor-pointer justify-center px-2';
    const root = document.documentElement;
    const isDark = () =>
      (root.dataset['theme'] ??
        (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
    const show = () => (button.textContent = isDark() ? 'Light' : 'Dark');
    button.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      root.dataset['theme'] = theme;
      try {
        localStorage.setItem('theme', theme);
      } catch {
        // Storage may be closed; the choice then lasts for this page.
      }
      show();
    });
    show();
    this.append(button);
  }
}
customElements.define('theme-switch', ThemeSwitch);
