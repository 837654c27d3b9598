import { sensitiveFields } from './gen/sensitive-fields.ts';
import type { Sensitivity } from './options.ts';

/** Longer than every name in the lists, separators included: what is longer is not folded. */
const longest = 64;

/** What this project's own results call it, and what programs around the API log of sign-in. Lower case, without separators. */
const otherNames: Readonly<Record<string, Sensitivity>> = {
  accesstoken: 'secret',
  apikey: 'secret',
  assertion: 'secret',
  clientsecret: 'secret',
  confirmationcode: 'secret',
  confirmpassword: 'secret',
  currentpassword: 'secret',
  idtoken: 'secret',
  matchingid: 'secret',
  oldpassword: 'secret',
  passcode: 'secret',
  passphrase: 'secret',
  passwd: 'secret',
  password: 'secret',
  privatekey: 'secret',
  refreshtoken: 'secret',
  secret: 'secret',
  token: 'secret',
  // Of `normalizeIccid`.
  digits: 'identifier',
  eids: 'identifier',
  iccids: 'identifier',
};

/** Headers whose whole value is a secret, spaces and all. */
const headers: Readonly<Record<string, Sensitivity>> = {
  authorization: 'secret',
  cookie: 'secret',
  proxyauthorization: 'secret',
  setcookie: 'secret',
  xgoogapikey: 'secret',
};

/**
 * Tells what a member of this name holds, in any spelling (`newPassword`, `new_password`, `NEW-PASSWORD`), also at the end of a path
 * (`metadata.newPassword`, `/newPassword`, `user[newPassword]`); undefined for nothing sensitive.
 */
export function sensitivityOf(name: string): Sensitivity | undefined {
  const end = Math.max(name.lastIndexOf('.'), name.lastIndexOf('/'), name.lastIndexOf('['), name.lastIndexOf(':'));
  return sensitivityOfWord(name) ?? (end < 0 ? undefined : sensitivityOfWord(name.slice(end)));
}

function sensitivityOfWord(word: string): Sensitivity | undefined {
  const folded = fold(word);
  return find(sensitiveFields, folded) ?? find(otherNames, folded) ?? find(headers, folded);
}

/** Tells whether a name is that of a header that holds a secret. */
export function isSecretHeader(name: string): boolean {
  return find(headers, fold(name)) !== undefined;
}

function find(names: Readonly<Record<string, Sensitivity>>, folded: string): Sensitivity | undefined {
  return Object.hasOwn(names, folded) ? names[folded] : undefined;
}

function fold(name: string): string {
  return name.length > longest ? '' : name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
