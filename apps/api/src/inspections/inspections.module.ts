import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { InspectionAccess } from './inspection-access.js';
import { InspectionDesk } from './inspection-desk.js';
import { InspectionReader } from './inspection-reader.js';
import { InspectionTeamsController } from './inspection-teams.controller.js';
import { InspectionsController } from './inspections.controller.js';
import { OnSiteCatalogue } from './on-site-catalogue.js';
import { TodaysVisits } from './todays-visits.js';

/** Visits on site: teams, the week, bookings. */
@Module({
  imports: [AuthModule],
  controllers: [InspectionsController, InspectionTeamsController],
  providers: [OnSiteCatalogue, InspectionAccess, InspectionReader, TodaysVisits, InspectionDesk],
})
export class InspectionsModule {}
