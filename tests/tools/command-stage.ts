import {runNode} from './run-node.js';
import type {Stage} from './run-stages.js';

/** A stage that is one command of Node's; `quiet` prints nothing where all is well. Source is checked while it is built. */
export function command(
  name: string,
  part: 'lint' | 'build',
  args: readonly string[],
  how: 'quiet' | 'shown',
): Stage {
  const run: Stage['run'] = ({env}) => runNode(args, {env, minutes: 10});
  const lane = part === 'lint' ? 'source' : 'build';
  return {name, parts: [part], shown: how === 'shown', lane, run};
}
