/** `<copy-field>`: a button that copies what stands in its field, or else selects it. */
class CopyField extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    if (!field) return;
    const said = document.createElement('output');
    said.className = 'label ml-5';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tap label no-print cursor-pointer bold';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copy());
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        said.textContent = 'Copied';
      } catch {
        field.select();
        said.textContent = 'Selected: copy it with the keyboard';
      }
    };
    this.append(button, said);
  }
}
customElements.define('copy-field', CopyField);
