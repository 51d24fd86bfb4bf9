import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { changePlanActionRequestSchema, type PlanAction } from '#contracts/plans';
import { IdPipe, Language } from '#server/platform/http';
import { PlanActionDto } from '../plan-action.dto.js';
import { Plans } from '../plans.js';
import { planActionUnknown } from '../plans.errors.js';
import { ChangeAction } from './change-action.js';

class ChangePlanActionRequestDto extends createZodDto(changePlanActionRequestSchema) {}

@ApiTags('plans')
@Controller('plans/:scan/actions')
export class ChangeActionController {
  constructor(
    private readonly changeAction: ChangeAction,
    private readonly plans: Plans,
  ) {}

  @Patch(':action')
  @ApiOperation({
    operationId: 'changePlanAction',
    summary: 'Change an action: its note, date, or that it is done',
  })
  @ApiOkResponse({ type: PlanActionDto })
  async change(
    @Param('scan') scan: string,
    @Param('action', new IdPipe(planActionUnknown)) action: string,
    @Body() request: ChangePlanActionRequestDto,
    @Language() language: string,
  ): Promise<PlanAction> {
    return this.plans.told(await this.changeAction.change(scan, action, request), language);
  }
}
