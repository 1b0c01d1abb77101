import type { Page, Request } from 'playwright-core';

/** One element of a page: what it is, where it stands and the looks that most often go wrong. */
export type Box = readonly [what: string, looks: string];

interface Reading {
  /** Something loads or moves. */
  readonly busy: boolean;
  /** As JSON: hundreds of small values cross over slowly one by one. */
  readonly boxes: string;
}

/** Elements of the page below the bar, and of what lies over it, from the top of the document. */
const READ = `(() => {
  const LOOKS = ['display', 'color', 'background-color', 'font-size', 'font-weight', 'border-top', 'border-left-width',
    'margin', 'padding', 'text-decoration-line', 'grid-template-columns', 'white-space', 'max-height'];
  const boxes = [];
  for (const part of document.querySelectorAll('main, [role=dialog]')) {
    for (const element of part.querySelectorAll('*:not(svg *):not([role=status]):not([role=status] *)')) {
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      const style = getComputedStyle(element);
      const place = [left, top + window.scrollY, width, height].map((pixels) => Math.round(pixels)).join(' ');
      const words = (element.textContent ?? '').trim().slice(0, 40);
      boxes.push([element.localName + ' “' + words + '”', place + ' ' + LOOKS.map((name) => style.getPropertyValue(name)).join(' | ')]);
    }
  }
  const moving = document.getAnimations().some(({ playState }) => playState === 'running');
  const loading = document.querySelector('.ant-spin-spinning, .ant-skeleton') !== null;
  return { busy: moving || loading || document.fonts.status === 'loading', boxes: JSON.stringify(boxes) };
})()`;

const REST_MS = 60_000;
const BETWEEN_MS = 100;
const ALIKE = 3;

/** Looks at one page, and knows which of its requests are still open. */
export class Onlooker {
  private readonly open = new Set<Request>();

  constructor(private readonly page: Page) {
    page.on('request', (request) => {
      // A new document asks anew; what the one before asked is nobody's any more.
      if (request.isNavigationRequest()) this.open.clear();
      // The line for news never ends.
      if (!request.url().endsWith('/api/events')) this.open.add(request);
    });
    for (const end of ['requestfinished', 'requestfailed'] as const) {
      page.on(end as 'requestfinished', (request) => this.open.delete(request));
    }
  }

  /** @returns the boxes of the page as it is when nothing loads or moves any more: three readings alike */
  async boxes(): Promise<readonly Box[]> {
    await this.page.mouse.move(0, 0);
    let before = '';
    let alike = 1;
    const end = Date.now() + REST_MS;
    while (Date.now() < end) {
      const { busy, boxes } = await this.page.evaluate<Reading>(READ);
      alike = boxes === before && !busy && this.open.size === 0 ? alike + 1 : 1;
      if (alike === ALIKE) return JSON.parse(boxes) as Box[];
      before = boxes;
      await this.page.waitForTimeout(BETWEEN_MS);
    }
    const waiting = [...this.open].map((request) => request.url()).join(', ');
    throw new Error(`${this.page.url()} does not come to rest; open requests: ${waiting}`);
  }
}

/** Where two measurements of the same page differ, the first few as lines. */
export function differences(walked: readonly Box[], fresh: readonly Box[]): readonly string[] {
  const length = walked.length === fresh.length ? [] : [`${walked.length} elements, freshly ${fresh.length}`];
  const lines = walked.flatMap(([what, looks], at) => {
    const [whatFresh, looksFresh] = fresh[at] ?? ['nothing', ''];
    if (what === whatFresh && looks === looksFresh) return [];
    return [`${what}: ${looks}, freshly ${what === whatFresh ? '' : whatFresh} ${looksFresh}`];
  });
  return [...length, ...lines.slice(0, 3)];
}
