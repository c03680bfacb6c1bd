import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';

/** One print: what, for which agenda, where, how large. */
export interface PrintAsked {
  readonly what: string;
  readonly plan?: string | undefined;
  readonly region?: string | undefined;
  readonly large?: boolean;
  readonly start?: string;
}

/** What a paper page says that it has. */
export interface PaperList {
  readonly papers: readonly {readonly id: string; readonly kind: string}[];
  readonly plans: readonly string[];
  readonly regions: readonly string[];
}

/** Prints from a paper page in Chromium. */
export class PaperPrinter {
  readonly page: Page;
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
  }

  /** @param file - the paper page, on this machine */
  static async open(browser: Browser, file: string): Promise<PaperPrinter> {
    const page = await browser.newPage();
    const address = pathToFileURL(file).href;
    await page.goto(address);
    return new PaperPrinter(page, address);
  }

  async list(): Promise<PaperList> {
    const read = await this.page.evaluate(() => JSON.stringify(document.documentElement.dataset));
    const parts = JSON.parse(read) as Readonly<Record<string, string>>;
    const part = (name: string): unknown => JSON.parse(parts[name] ?? '[]');
    return {
      papers: part('papers') as PaperList['papers'],
      plans: part('plans') as readonly string[],
      regions: part('regions') as readonly string[],
    };
  }

  /** Shows a paper as it is printed. */
  async show({large, ...asked}: PrintAsked): Promise<void> {
    const named = Object.entries(asked).filter(([, value]) => value !== undefined);
    const parts = new URLSearchParams([
      ...named,
      ...(large ? [['large', 'yes']] : []),
    ] as string[][]);
    const hash = `#${parts.toString()}`;
    await this.page.goto(`${this.#address}${hash}`);
    await this.page.waitForFunction(
      wanted => document.documentElement.dataset['shown'] === wanted,
      {timeout: 0},
      hash,
    );
  }

  /** A4, as the page's own rules say; tagged, with an outline of its headings. */
  async print(asked: PrintAsked): Promise<Uint8Array> {
    await this.show(asked);
    return this.page.pdf({preferCSSPageSize: true, tagged: true, outline: true, timeout: 0});
  }
}
