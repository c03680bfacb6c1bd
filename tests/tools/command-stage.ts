import {runNode} from './run-node.js';
import type {Part, Stage} from './run-stages.js';

/** A stage that is one command of Node's; `quiet` prints nothing where all is well. */
export function command(
  name: string,
  part: Part,
  args: readonly string[],
  how: 'quiet' | 'shown',
): Stage {
  const run: Stage['run'] = ({env}) => runNode(args, {env, minutes: 10});
  return {name, parts: [part], shown: how === 'shown', run};
}
