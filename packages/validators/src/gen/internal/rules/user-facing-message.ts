import type { RuleFacts } from '../../../runtime/types.ts';

/** defaultMessage must have at most 4096 characters. */
export const userFacingMessageDefaultMaxLength: RuleFacts = {
  id: 'user_facing_message.default_max_length',
  severity: 'error',
  message: 'defaultMessage must have at most 4096 characters',
  at: ['defaultMessage'],
  reads: ['defaultMessage'],
  params: { max: 4096 },
};

/** defaultMessage must not be empty beside localizedMessages. */
export const userFacingMessageDefaultRequired: RuleFacts = {
  id: 'user_facing_message.default_required',
  severity: 'error',
  message: 'defaultMessage must not be empty beside localizedMessages',
  at: ['defaultMessage'],
  reads: ['localizedMessages', 'defaultMessage'],
};

/** a key of localizedMessages must be a well-formed BCP 47 language tag. */
export const userFacingMessageLocaleFormat: RuleFacts = {
  id: 'user_facing_message.locale_format',
  severity: 'error',
  message: 'a key of localizedMessages must be a well-formed BCP 47 language tag',
  at: ['localizedMessages', '*'],
  reads: ['localizedMessages'],
};

/** a localized message must have at most 4096 characters. */
export const userFacingMessageLocalizedMaxLength: RuleFacts = {
  id: 'user_facing_message.localized_max_length',
  severity: 'error',
  message: 'a localized message must have at most 4096 characters',
  at: ['localizedMessages', '*'],
  reads: ['localizedMessages', 'localizedMessages.*'],
  params: { max: 4096 },
};
