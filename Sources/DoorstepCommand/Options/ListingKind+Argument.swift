import ArgumentParser
import Doorstep
import Matching
import OpenReferral

extension ListingKind: ExpressibleByArgument {}
extension TravelMode: ExpressibleByArgument {}
extension MatchOrder: ExpressibleByArgument {}
