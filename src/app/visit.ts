/**
 * The address and the last visit. A share link is opened and then leaves the address bar; of a result only the link's
 * record is stored, so that a reload returns to it. The paste is never stored.
 */
import type { Actor } from 'xstate';
import { fragmentOf } from '../flow/link.ts';
import type { walkMachine } from '../flow/machine.ts';
import { forget, recall, remember } from './storage.ts';

const isLink = (fragment: string): boolean => /^#v\d+\./.test(fragment);

export function keepAddress(walk: Actor<typeof walkMachine>): void {
  const open = (): boolean => {
    if (!isLink(location.hash)) return false;
    walk.send({ type: 'link.opened', fragment: location.hash, own: false });
    return true;
  };
  if (!open()) {
    const visit = recall('visit');
    if (visit !== null && isLink(visit)) walk.send({ type: 'link.opened', fragment: visit, own: true });
  }
  addEventListener('hashchange', open);
  walk.subscribe((snapshot) => {
    const { diagnosis, answers, choice, done } = snapshot.context;
    if (snapshot.matches('result') && diagnosis !== null) remember('visit', fragmentOf({ diagnosis, answers, choice, done }));
    else if (snapshot.matches('waiting')) forget('visit');
    // The link has been read: a reload or a bookmark shall not bring back what the person has left behind.
    if (!snapshot.matches('opening') && isLink(location.hash)) history.replaceState(null, '', location.pathname);
  });
}
