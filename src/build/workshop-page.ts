import {createHash} from 'node:crypto';
import {escapeHtml, fillPage} from './fill-page.js';

/** What a page of the workshop is made from. */
export interface WorkshopPage {
  /** The text of `src/workshop/page.html`. */
  readonly template: string;
  readonly language: string;
  readonly title: string;
  readonly noScript: string;
  /** Of the course, for whoever reads the source of the page. */
  readonly version: string;
}

/** What stands beside the page, or in it where it is one file. */
export interface WorkshopParts {
  readonly script: string;
  readonly styles: string;
  /** The logo, as SVG. */
  readonly logo: string;
  /** The school's settings as strict JSON, none of them set. */
  readonly settings: string;
  /** Licences that go with the script. */
  readonly licences: string;
}

const nothingElse = "default-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** The page that opens by double click, with its files beside it. */
export function pageBeside(page: WorkshopPage): string {
  return filled(page, {
    policy: `${nothingElse}; script-src 'self'; style-src 'self'; img-src 'self' data:`,
    icon: 'logo.svg',
    styles: '<link rel="stylesheet" href="workshop.css" />',
    scripts: '<script src="settings.js"></script>\n    <script src="workshop.js"></script>',
  });
}

/**
 * The same as one file, for where nothing may be unpacked. The policy names script and styles by their hashes; the
 * settings are a block of data, which may be changed.
 */
export function pageOfOne(page: WorkshopPage, parts: WorkshopParts): string {
  const script = inScript(parts.script);
  const logo = `data:image/svg+xml;base64,${Buffer.from(parts.logo).toString('base64')}`;
  return filled(page, {
    policy: `${nothingElse}; script-src ${hash(script)}; style-src ${hash(parts.styles)}; img-src data:`,
    icon: logo,
    styles: `<style>${parts.styles}</style>`,
    scripts: `<script type="application/json" id="settings">\n${parts.settings}\n</script>\n    <script>${script}</script>\n    <script type="text/plain" id="licences">\n${inScript(parts.licences)}\n</script>`,
  });
}

/** In a page, `</script` would end a script, and `<!--` can keep its end from being seen. */
function inScript(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function filled(
  {template, language, title, noScript, version}: WorkshopPage,
  parts: Readonly<Record<'policy' | 'icon' | 'styles' | 'scripts', string>>,
): string {
  const values: Readonly<Record<string, string>> = {
    ...parts,
    language,
    title: escapeHtml(title),
    noScript: escapeHtml(noScript),
    version,
  };
  return fillPage('src/workshop/page.html', template, values);
}
