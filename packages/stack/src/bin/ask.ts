import { answerTable } from '../asking/answer-table';
import { readAskFlags } from '../asking/ask-flags';
import { askGraph } from '../asking/ask-graph';
import { readOperation } from '../asking/operation';
import { findStack } from '../asking/running-stack';
import { variablesFor } from '../asking/variables';
import { EXIT } from '../command/refusal';
import { runCommand } from '../command/run-command';

runCommand(async (args) => {
  const { operation: name, persona, given, table, port } = readAskFlags(args);
  const operation = readOperation(name);
  const stack = await findStack(port);
  const variables = variablesFor(operation, given, stack.cast.variables);
  const answer = await askGraph(stack, await stack.token(persona), operation.text, variables);
  process.stdout.write(table ? answerTable(answer) : `${JSON.stringify(answer, null, 2)}\n`);
  return answer.errors?.length ? EXIT.FAILED : EXIT.OK;
});
