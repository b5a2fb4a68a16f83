/** The command cannot be done as asked; the message is all there is to say. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
