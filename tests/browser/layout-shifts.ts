import type { Page } from 'playwright-core';

export interface LayoutShift {
  readonly value: number;
  /** Names of the nodes that moved. */
  readonly moved: string;
}

/** A `LayoutShift` of the Layout Instability API, which TypeScript does not know. */
interface Entry extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** What moved by itself since the page began to load, half a second after the call. */
export function layoutShifts(page: Page): Promise<LayoutShift[]> {
  return page.evaluate(
    () =>
      new Promise<LayoutShift[]>((resolve) => {
        const found: LayoutShift[] = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Entry[])
            found.push({ value, moved: sources.map(({ node }) => node?.nodeName).join(' ') });
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(found);
        }, 500);
      }),
  );
}
