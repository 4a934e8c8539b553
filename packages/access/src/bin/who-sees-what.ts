import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withWhoSeesWhat } from '../readme';

const README = path.resolve(__dirname, '../../../../README.md');

writeFileSync(README, withWhoSeesWhat(readFileSync(README, 'utf8')));
