export type { NotificationBase, NotificationWarning } from './notification-envelope.ts';
export { readNotification, readNotifications } from './read-notification.ts';
export type { CommandNotification, Notification, NotificationProblem, OtherNotification } from './read-notification.ts';
export type { Problem, Result } from './runtime/result.ts';
