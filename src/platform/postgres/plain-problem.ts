/** Something the person who runs Linkway can put right. Its message is shown as it is, without a stack. */
export class PlainProblem extends Error {
  override name = "PlainProblem";
}
