// The TypeScript types behind those of alerts; codegen reads the names.
import type { FeedKey } from '../../alerts/feed-keys/feed-keys.js';
import type { Reminder } from '../../alerts/reminders/reminder.js';
import type { Watch } from '../../alerts/watches/watch.js';
import type { WatchChange, WatchNews } from '../../alerts/watches/watch-news.js';

export type WatchMapper = Watch;
export type WatchNewsMapper = WatchNews;
export type WatchChangeMapper = WatchChange;
export type ReminderMapper = Reminder;
export type FeedKeyMapper = FeedKey;
