export { readNotification } from './read-notification.ts';
export type { CommandNotification, Notification, NotificationBase, NotificationProblem, OtherNotification } from './read-notification.ts';
export type { Problem, Result } from './runtime/result.ts';
