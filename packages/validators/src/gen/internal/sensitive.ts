/** Fields that hold a secret, or something that identifies a device or a SIM, by name in lower case. */
export const sensitiveFields: readonly (readonly [name: string, kind: 'secret' | 'identifier'])[] = [
  ['activationcode', 'secret'],
  ['eid', 'identifier'],
  ['iccid', 'identifier'],
  ['newpassword', 'secret'],
];
