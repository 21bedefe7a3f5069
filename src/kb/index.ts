/** All knowledge that the engine works with. Words are not in it: the build packs them per language. */
import { causes } from './causes/index.ts';
import type { Kb } from './define.ts';
import { frequency } from './frequency.ts';
import { models } from './models.ts';
import { occurs } from './occurs.ts';
import { providers } from './providers/index.ts';
import { questions } from './questions/index.ts';
import { retired } from './retired.ts';
import { rules } from './rules/index.ts';
import { secrets } from './secrets/index.ts';
import { steps } from './steps/index.ts';

export const kb: Kb = { secrets, providers, causes, rules, questions, steps, frequency, occurs, models, retired };
