import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withRights } from '../readme';

const README = path.resolve(__dirname, '../../../../README.md');

writeFileSync(README, withRights(readFileSync(README, 'utf8')));
