import {writeFile, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import type {Files} from '../../package/files.js';
import {packageName} from '../../package/package-name.js';
import {zipFiles} from '../../package/zip.js';
import {chromium} from './chromium.js';
import {PAPER_PAGE, writePaperPage, type PaperSource} from './paper-page.js';
import {PaperPrinter, type PaperList, type PrintAsked} from './paper-printer.js';

/** What stands otherwise for each agenda. */
const byAgenda = ['guide', 'certificates', 'deck', 'slides'];
/** Slides are pictures: their words in large print are the guide. */
const withoutLarge = ['deck', 'slides'];
/** For who has no names and no date yet. */
const home = 'nz';

/** One file of the zip, and how it is printed. */
export interface PdfPlan {
  readonly name: string;
  readonly asked: PrintAsked;
}

/** Every paper in the usual size of type and in large print, in folders that a trainer finds their way in. */
export function pdfPlans({papers, plans}: PaperList): readonly PdfPlan[] {
  return papers.flatMap(({id, kind}) => {
    const agendas = byAgenda.includes(kind) ? plans : [undefined];
    const sizes = withoutLarge.includes(kind) ? [false] : [false, true];
    return agendas.flatMap(plan =>
      sizes.map(large => ({
        name: `${large ? 'large-print' : 'usual-print'}/${[id, plan].filter(Boolean).join('-')}.pdf`,
        asked: {what: id, plan, large, region: home},
      })),
    );
  });
}

/**
 * Prints all that the workshop has on paper, and writes it as one zip. Browsers write the day and their own version
 * into a PDF: it is outside of what is reproducible, and not in `SHA256SUMS`.
 *
 * @returns the zip's name
 */
export async function writeWorkshopPdf(source: PaperSource, outDir: string): Promise<string> {
  const temp = await mkdtemp(join(tmpdir(), 'nrr-pdf-'));
  const browser = await launch({
    executablePath: chromium(),
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    timeout: 0,
    protocolTimeout: 0,
    userDataDir: join(temp, 'profile'),
  });
  try {
    await writePaperPage(source, join(temp, 'page'));
    const printer = await PaperPrinter.open(browser, join(temp, 'page', PAPER_PAGE));
    const name = packageName(source.course.version, 'workshop-pdf');
    const files: Record<string, Uint8Array> = {};
    for (const plan of pdfPlans(await printer.list())) {
      files[`${name}/${plan.name}`] = await printer.print(plan.asked);
    }
    await writeFile(join(outDir, `${name}.zip`), zipFiles(files satisfies Files));
    return `${name}.zip`;
  } finally {
    await browser.close();
    await rm(temp, {recursive: true, force: true});
  }
}
