import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { findOverflows, readBoxes, readPositions, settled } from './in-page.ts';

const screenshots = join(import.meta.dirname, '../../test-results/screenshots');
const WAIT_MS = 90_000;
/** For what is looked at again and again until it is so: a busy machine takes its time. */
export const PATIENCE = { timeout: WAIT_MS };
export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface JourneyOptions {
  readonly persona?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Failures that are the point of the journey. */
  readonly mayFail?: boolean;
}

/** One person at one browser window, and everything that went wrong there. */
export class Journey {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #problems: string[] = [];
  readonly #fetching = new Set<Request>();
  readonly #url: string;
  readonly #mayFail: boolean;

  static async start(browser: Browser, url: string, options: JourneyOptions = {}): Promise<Journey> {
    const viewport = options.viewport ?? DESKTOP;
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      hasTouch: viewport.width < 720,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(WAIT_MS);
    const { persona } = options;
    if (persona !== undefined) {
      await context.addInitScript((key) => {
        if (!localStorage.getItem('proxima.persona')) localStorage.setItem('proxima.persona', key);
      }, persona);
    }
    return new Journey(await context.newPage(), context, url, options.mayFail === true);
  }

  private constructor(page: Page, context: BrowserContext, url: string, mayFail: boolean) {
    this.page = page;
    this.#context = context;
    this.#url = url;
    this.#mayFail = mayFail;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#problems.push(`thrown: ${error.message}`));
    page.on('request', (request) => this.#fetching.add(request));
    page.on('requestfinished', (request) => this.#fetching.delete(request));
    page.on('requestfailed', (request) => {
      this.#fetching.delete(request);
      // What is no longer wanted is let go: the next picture was asked for before this one came.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        this.#problems.push(`failed: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.#problems.push(`${response.status()}: ${response.url()}`);
    });
  }

  /** Closes the window. Nothing may have gone wrong in it. */
  async end(): Promise<void> {
    await this.#context.close();
    if (!this.#mayFail) expect(this.#problems).toEqual([]);
  }

  /** Closes the window of a journey that failed already. */
  async abandon(): Promise<void> {
    console.log([`at ${this.page.url()}`, ...this.#problems].join('\n'));
    await this.#context.close();
  }

  /** Opens a link of the explorer, `''` being its front page. */
  async open(search: string): Promise<void> {
    await this.page.goto(`${this.#url}/${search}`);
    if (search.includes('p=') && !search.includes('page=')) await this.ready();
    else await this.see('logo');
  }

  /** Waits until the canvas shows a finished picture, of that view if one is named. */
  async ready(view?: string): Promise<void> {
    const ofView = view === undefined ? '' : `[data-view=${view}]`;
    await this.quiet();
    await this.page.waitForSelector(`[data-testid=canvas][data-ready=true]${ofView}`);
    await this.quiet();
    await this.page.waitForSelector(`[data-testid=canvas][data-ready=true]${ofView}`);
  }

  /** Waits until nothing is being fetched and what was fetched is drawn. */
  async quiet(): Promise<void> {
    do await this.page.evaluate(settled);
    while (this.#fetching.size > 0);
  }

  /** What carries a test id, perhaps with a text in it. */
  get(testId: string, hasText?: string) {
    const found = this.page.getByTestId(testId);
    return hasText === undefined ? found : found.filter({ hasText });
  }

  /** Waits until it is there and gives its text. */
  async see(testId: string, hasText?: string): Promise<string> {
    return this.words(this.get(testId, hasText).first());
  }

  /** Waits until it is in sight and gives its words as they are read. */
  async words(of: Locator): Promise<string> {
    await of.waitFor({ state: 'visible' });
    return (await of.allInnerTexts()).join('\n');
  }

  async click(testId: string, hasText?: string): Promise<void> {
    await this.get(testId, hasText).first().click();
  }

  async search(text: string): Promise<void> {
    await this.page.keyboard.press('/');
    await this.page.keyboard.insertText(text);
    await this.see('search-hit');
  }

  node(party: string) {
    return this.page.locator(`[data-testid=node][data-party="${party}"]`);
  }

  async clickNode(party: string, button: 'left' | 'right' = 'left'): Promise<void> {
    const box = await this.node(party).boundingBox();
    if (box === null) throw new Error(`${party} is not on the canvas`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button });
  }

  /** Does something to a party from its menu and waits for the picture that follows. */
  async fromMenu(party: string, item: string): Promise<void> {
    await this.clickNode(party, 'right');
    await this.click(item);
    await this.ready();
  }

  /** Where each party stands. */
  async positions(): Promise<Record<string, string>> {
    return this.page.locator('[data-testid=node]').evaluateAll(readPositions);
  }

  /** Labels that cover another label, which none may. */
  async overlaps(): Promise<string[]> {
    const boxes = await this.page
      .locator('[data-testid=node-label], [data-testid=link-label]')
      .evaluateAll(readBoxes);
    expect(boxes.length).toBeGreaterThan(1);
    const slack = 0.5;
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack,
        )
        .map((b) => `${a.text} × ${b.text}`),
    );
  }

  /** Words that run out of their box or are cut off, and a page that is wider than its window. */
  async overflows(): Promise<string[]> {
    return this.page.evaluate(findOverflows);
  }

  /** Breaches of WCAG 2 A and AA on the page or in a part of it, each with where it is. */
  async breaches(testId?: string): Promise<string[]> {
    // One frame holds everything, so the mode without a helper page does, and is the quicker one.
    const builder = new AxeBuilder({ page: this.page }).setLegacyMode(true).options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
    const { violations } = await (testId === undefined
      ? builder
      : builder.include(`[data-testid=${testId}]`)
    ).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  }

  /** A picture for people to look at, in test-results/screenshots. */
  async photograph(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
  }
}

/** Takes the steps in a window of their own and holds that nothing went wrong in it. */
export async function runJourney(
  browser: Browser,
  url: string,
  options: JourneyOptions,
  steps: (journey: Journey) => Promise<void>,
): Promise<void> {
  const journey = await Journey.start(browser, url, options);
  try {
    await steps(journey);
  } catch (error) {
    await journey.photograph(`failed-${Date.now()}`).catch(() => undefined);
    await journey.abandon();
    throw error;
  }
  await journey.end();
}
