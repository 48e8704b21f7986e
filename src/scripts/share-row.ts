/**
 * `<share-row>`: its last link becomes a button that copies the address; the system’s sheet and
 * printing are offered where there are any. A phone prints from the sheet.
 */
class ShareRow extends HTMLElement {
  connectedCallback(): void {
    const link = this.lastElementChild;
    if (!(link instanceof HTMLAnchorElement)) return;
    // Of a page opened at a paragraph, the address of the paragraph.
    const address = () => link.href + (/^#(?!main$)./.test(location.hash) ? location.hash : '');
    const said = document.createElement('output');
    said.className = 'tap text-ink';
    const button = (words: string, act: () => void) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = `${link.className} cursor-pointer`;
      made.textContent = words;
      made.addEventListener('click', act);
      return made;
    };
    const copy = async (text: string) => {
      try {
        await navigator.clipboard.writeText(text);
        said.textContent = 'Copied';
        setTimeout(() => {
          if (said.textContent === 'Copied') said.textContent = '';
        }, 4000);
      } catch {
        // Not allowed, or no secure connection: the reader copies what is selected.
        said.textContent = text;
        getSelection()?.selectAllChildren(said);
      }
    };
    const copyLink = button('Copy link', () => void copy(address()));
    link.replaceWith(copyLink);
    if ('share' in navigator)
      copyLink.after(
        button('Share…', () => {
          navigator.share({ title: document.title, url: address() }).catch((error: unknown) => {
            if (!(error instanceof Error) || error.name !== 'AbortError') void copy(address());
          });
        }),
      );
    // The citation in words stands right below its summary; other paragraphs only explain.
    for (const cited of this.querySelectorAll('summary + p, pre'))
      cited.after(
        button(cited.localName === 'p' ? 'Copy citation' : 'Copy BibTeX', () => {
          void copy(cited.textContent);
        }),
      );
    if (matchMedia('(min-width: 40rem)').matches)
      this.append(
        button('Print', () => {
          print();
        }),
      );
    this.append(said);
  }
}
customElements.define('share-row', ShareRow);
