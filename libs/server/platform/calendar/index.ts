export { calendarOf, type CalendarDay } from './calendar.js';
