import Brokering
