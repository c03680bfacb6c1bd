import type {Browser, Page} from 'puppeteer-core';
import {helped} from '../played/puppeteer-browser.js';

/** What one cold start took. Times in milliseconds from the frame's own navigation; bytes as served. */
export interface ColdStart {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** The start of the first second after the largest paint without a request or a long task. */
  readonly ready: number;
  readonly bytes: number;
  readonly requests: number;
}

/** 1.6 Mbit/s, 150 ms there and back, a processor four times slower. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};

/**
 * Opens a page that holds a SCO in a frame, in a new profile over the slow line, and measures the frame.
 *
 * @param address The LMS page, whose only frame is the SCO.
 * @param within The path under which the SCO's own files are counted.
 */
export async function coldStart(
  browser: Browser,
  address: string,
  within: string,
): Promise<ColdStart> {
  const context = await browser.createBrowserContext();
  try {
    const page = await helped(await context.newPage());
    await page.setViewport({width: 1366, height: 768});
    const counted = {bytes: 0, requests: 0};
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', network);
    await client.send('Emulation.setCPUThrottlingRate', {rate: 4});
    const ours = new Set<string>();
    client.on('Network.requestWillBeSent', ({requestId, request}) => {
      if (!new URL(request.url).pathname.startsWith(within)) return;
      ours.add(requestId);
      counted.requests += 1;
    });
    client.on('Network.dataReceived', ({requestId, dataLength}) => {
      if (ours.has(requestId)) counted.bytes += dataLength;
    });
    await page.goto(address);
    return {...(await frameTimes(page)), ...counted};
  } finally {
    await context.close();
  }
}

async function frameTimes(
  page: Page,
): Promise<Pick<ColdStart, 'firstPaint' | 'largestPaint' | 'ready'>> {
  const element = await page.waitForSelector('iframe');
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the LMS page has no frame');
  return frame.evaluate(
    () =>
      new Promise<{firstPaint: number; largestPaint: number; ready: number}>(resolve => {
        let firstPaint = 0;
        let largestPaint = 0;
        let busyUntil = 0;
        const watch = (type: string, each: (entry: PerformanceEntry) => void) => {
          new PerformanceObserver(list => list.getEntries().forEach(each)).observe({
            type,
            buffered: true,
          });
        };
        watch('paint', entry => {
          if (entry.name === 'first-contentful-paint') firstPaint = entry.startTime;
        });
        watch('largest-contentful-paint', entry => {
          largestPaint = entry.startTime;
        });
        const busy = (entry: PerformanceEntry) => {
          busyUntil = Math.max(busyUntil, entry.startTime + entry.duration);
        };
        watch('longtask', busy);
        watch('resource', busy);
        watch('navigation', busy);
        const look = () => {
          const ready = Math.max(largestPaint, busyUntil);
          if (largestPaint > 0 && performance.now() > ready + 1000)
            resolve({firstPaint, largestPaint, ready});
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
