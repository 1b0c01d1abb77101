import { Module } from '@nestjs/common';
import { CalendarDesk } from './calendar-desk.js';
import { CalendarsController } from './calendars.controller.js';

/** Working calendars: tried, saved, carried to the open dossiers. */
@Module({
  controllers: [CalendarsController],
  providers: [CalendarDesk],
})
export class CalendarsModule {}
