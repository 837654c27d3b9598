export type { NotificationBase, NotificationWarning } from './notification-envelope.ts';
export { readNotification, readNotifications } from './read-notification.ts';
export type { CommandNotification, Notification, NotificationIssue, OtherNotification } from './read-notification.ts';
export type { Issue, Result } from './runtime/result.ts';
