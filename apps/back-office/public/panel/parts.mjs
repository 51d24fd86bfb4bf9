// Our parts of the panel, by the names under which AdminJS looks for them. AdminJS's own ones can partly not be
// used without a mouse, have no names for screen readers, or lead to other sites.
import { Frame } from './frame.mjs';
import { Heading } from './heading.mjs';
import { List } from './list.mjs';
import { Notices } from './notices.mjs';
import { Record } from './record.mjs';
import { Sidebar } from './sidebar.mjs';
import { Start } from './start.mjs';
import { TopBar } from './top-bar.mjs';

export const parts = {
  ActionHeader: Heading,
  DashboardRoute: Start,
  DefaultListAction: List,
  DefaultShowAction: Record,
  NoticeBox: Notices,
  RecordActionRoute: Frame,
  ResourceActionRoute: Frame,
  ResourceRoute: Frame,
  Sidebar,
  TopBar,
};
