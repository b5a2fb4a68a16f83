/** Tells people from machines: Turnstile, hCaptcha, Friendly Captcha, … Registered by a shop that wants one. */
export interface CaptchaProvider {
  readonly id: string;
  /**
   * Whether the vendor takes what its widget put into the form. `network`: whom the request came from. A throw says that
   * the vendor does not answer: then the message is taken, since a lost customer costs more than a piece of spam.
   */
  verify(answer: string, network: string): Promise<boolean>;
}
