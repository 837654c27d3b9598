/** How `@type` names a Command in the metadata of an operation. */
export const commandTypeUrl = 'type.googleapis.com/google.android.devicemanagement.v1.Command';
