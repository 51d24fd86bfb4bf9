import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { AttemptsModule } from '#server/attempts';
import { ContentModule } from '#server/content';
import { AddAction } from './add-action/add-action.js';
import { AddActionController } from './add-action/add-action.controller.js';
import { ChangeAction } from './change-action/change-action.js';
import { ChangeActionController } from './change-action/change-action.controller.js';
import { DownloadPlan } from './download-plan/download-plan.js';
import { DownloadPlanController } from './download-plan/download-plan.controller.js';
import { PlanAction } from './plan-action.entity.js';
import { PlanChanges } from './plan-changes.js';
import { Plan } from './plan.entity.js';
import { Plans } from './plans.js';
import { RemoveAction } from './remove-action/remove-action.js';
import { RemoveActionController } from './remove-action/remove-action.controller.js';
import { ShowPlanController } from './show-plan/show-plan.controller.js';

/** Growth plans: what respondents mean to do. Only their owners read them. */
@Module({
  imports: [MikroOrmModule.forFeature([Plan, PlanAction]), AttemptsModule, ContentModule],
  controllers: [
    ShowPlanController,
    AddActionController,
    ChangeActionController,
    RemoveActionController,
    DownloadPlanController,
  ],
  providers: [Plans, PlanChanges, AddAction, ChangeAction, RemoveAction, DownloadPlan],
  exports: [Plans],
})
export class PlansModule {}
