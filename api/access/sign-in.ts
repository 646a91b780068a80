import type { IncomingMessage } from 'node:http';
import type { Directory } from './directory.ts';
import { findPersona, PERSONAS, viewerOfPersona } from './personas.ts';
import { refusal } from './refusal.ts';
import { PURPOSES_OF_ROLE, type ViewerIdentity } from './viewer.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Who asks, from the header `Authorization: Demo NAME` and `X-Purpose`. The demo sign-in works on the loopback address only.
 * Errors: UNAUTHENTICATED, or FORBIDDEN for a purpose that the role may not have; each says what to send.
 */
export function signIn(request: IncomingMessage, directory: Directory): ViewerIdentity {
  const [scheme, name = ''] = (request.headers.authorization ?? '').split(' ');
  const names = Object.keys(PERSONAS).join(' | ');
  if (scheme.toLowerCase() !== 'demo') {
    throw refusal('UNAUTHENTICATED', `sign in with the header "Authorization: Demo ${names}"`);
  }
  if (!LOOPBACK.has(request.socket.remoteAddress ?? '')) {
    throw refusal('UNAUTHENTICATED', 'the demo sign-in works on the machine of the service only');
  }
  const persona = findPersona(name.toLowerCase(), directory) ?? findPersona(name, directory);
  if (persona === undefined)
    throw refusal(
      'UNAUTHENTICATED',
      `there is no demo persona or employee "${name}"; there are ${names}, and ids of employees`,
    );
  const header = request.headers['x-purpose'];
  const viewer = viewerOfPersona(persona, Array.isArray(header) ? header[0] : header);
  if (viewer === undefined) {
    const allowed = PURPOSES_OF_ROLE[persona.role].join(', ');
    throw refusal(
      'FORBIDDEN',
      `a ${persona.role} may not ask for the purpose ${String(header)}; allowed are ${allowed}`,
    );
  }
  return viewer;
}
