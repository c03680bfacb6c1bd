import {checkContent} from '../content/check-content.js';
import {BuildProblem} from '../build-problem.js';
import {runCommand} from '../run-command.js';
import {buildAll} from '../whole-build.js';
import {writeWorkshopPdf} from './workshop-pdf.js';

/* `npm run release`: the whole build, then what only a browser makes: the workshop's PDFs beside the packages. */

async function release(root: string): Promise<void> {
  await buildAll(root);
  const content = await checkContent(root);
  if (!content.course) throw new BuildProblem(content.problems.join('\n'));
  const {course, region} = content;
  const zip = await writeWorkshopPdf({root, course, region, draft: false}, `${root}/dist`);
  console.log(`Printed ${zip}`);
}

runCommand(() => release(process.cwd()));
