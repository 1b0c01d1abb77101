import type { Channel } from '#dossier';

/** How logs call the ways a dossier comes in, in lower case. */
const CHANNELS_BY_NAME: Readonly<Record<string, Channel>> = {
  online: 'online',
  internet: 'online',
  'e-mail': 'online',
  email: 'online',
  web: 'online',
  website: 'online',
  portal: 'online',
  'trực tuyến': 'online',
  post: 'post',
  mail: 'post',
  letter: 'post',
  'bưu chính': 'post',
  'bưu điện': 'post',
};

/** Desk, and whatever the table does not know: somebody had to take it in. The log's own name is kept beside it. */
export function channelOf(name: string): Channel {
  const key = name.normalize('NFC').toLowerCase();
  return Object.hasOwn(CHANNELS_BY_NAME, key) ? (CHANNELS_BY_NAME[key] ?? 'direct') : 'direct';
}
