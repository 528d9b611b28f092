import Brokering
import OpenReferral

/// Says what to ask a provider. Not knowing is nobody's fault, and the words say so.
public enum AskFirstWording {
  public static func sentence(for question: AskFirst) -> String {
    switch question {
    case .tasks: "Ask what they can help with. They have not said yet."
    case .training(let name): "Ask if they have done training in \(name). It is not on their list."
    case .check(let name, isClaimed: true): "Ask to see: \(name). They say they have it. Nobody has looked at it yet."
    case .check(let name, isClaimed: false): "Ask about: \(name). We do not know if they have it."
    case .gender: "Ask if they are a man or a woman. They have not said yet."
    case .language(let name): "Ask if they speak \(name). It is not on their list."
    case .payer(let payer): "Ask if they can be paid \(PayerWording.phrase(for: payer))."
    case .area: "Ask how far they travel. They have not said yet."
    case .pets: "Ask if they are happy to work in a home with pets."
    case .smokersAtHome: "Ask if they are happy to work in a home where somebody smokes."
    case .smoking: "Ask if they smoke."
    case .worksOnlyFor(.womenOnly): "They work for women only. Ask if that is all right."
    case .worksOnlyFor(.menOnly): "They work for men only. Ask if that is all right."
    case .worksOnlyFor: "They do not do some things on their own. Ask what those are."
    case .drives: "Ask if they drive."
    case .businessInsurance: "Ask if their car insurance covers driving for work."
    case .start: "Ask when they can start."
    case .times: "Ask when they can work. They have not said yet."
    case .timesAreOld(let days): "Ask if their times are still right. They gave them \(days) days ago."
    case .rate: "Ask what they charge for an hour."
    case .rates(let bands):
      "Ask what they charge for \(ListWording.and(bands.map(Self.phrase))). We used their day rate."
    case .belowMinimumWage: "Their rate is below the legal minimum wage. We used the minimum wage for the cost."
    case .registration: "Ask if they must be registered for personal care, and if they are."
    }
  }

  private static func phrase(for band: RateBand) -> String {
    switch band {
    case .day: "the daytime"
    case .evening: "evenings"
    case .night: "nights"
    case .weekend: "weekends"
    case .bankHoliday: "bank holidays"
    }
  }
}
