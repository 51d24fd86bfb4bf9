import { createZodDto } from 'nestjs-zod';
import { planActionSchema } from '#contracts/plans';

/** An action of a plan, for the API's documentation. */
export class PlanActionDto extends createZodDto(planActionSchema) {}
