import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withRights } from '../readme';
import { whoMayEverOpen } from '../who-may-ever-open';

const ROOT = path.resolve(__dirname, '../../../..');
const README = path.join(ROOT, 'README.md');

writeFileSync(README, withRights(readFileSync(README, 'utf8')));
writeFileSync(path.join(ROOT, 'gateway/src/identity/classes-of-role.ts'), whoMayEverOpen());
