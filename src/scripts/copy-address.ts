/** `<copy-address to="…">`: a button that copies an address; without scripts there is only the link. */
class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const address = new URL(this.getAttribute('to') ?? '', location.href).href;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tap label cursor-pointer text-second underline decoration-line';
    button.textContent = 'Copy address';
    button.setAttribute('aria-label', `Copy address: ${this.getAttribute('name') ?? address}`);
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(address).then(
        () => (said.textContent = '\u00a0Copied'),
        // Browsers may forbid it; the address can then be taken by hand.
        () => (said.textContent = `\u00a0${address}`),
      );
    });
    this.append(button, said);
  }
}
customElements.define('copy-address', CopyAddress);
