import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type Plan, planSchema } from '#contracts/plans';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { Language } from '#server/platform/http';
import { Plans } from '../plans.js';

class PlanDto extends createZodDto(planSchema) {}

@ApiTags('plans')
@Controller('plans')
export class ShowPlanController {
  constructor(private readonly plans: Plans) {}

  @Get(':scan')
  @ApiOperation({ operationId: 'showPlan', summary: 'My growth plan for a scan' })
  @ApiOkResponse({ type: PlanDto })
  show(
    @CurrentUser() { accountId }: Principal,
    @Param('scan') scan: string,
    @Language() language: string,
  ): Promise<Plan> {
    return this.plans.of(accountId, scan, language);
  }
}
