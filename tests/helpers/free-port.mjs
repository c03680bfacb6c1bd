import {once} from 'node:events';
import {createServer} from 'node:net';

/**
 * A port that nobody listens at: whoever looks for one from a fixed number on may be beaten to it.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
