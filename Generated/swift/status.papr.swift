// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from status.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Return codes of hypervisor calls: signed 64-bit numbers in r3.
///
/// 0 is success and negative codes are errors. Positive codes ask for another call, qualify a success, or report a condition that prevented
/// the call from being carried out. The values are those of LoPAR 14.5.3 and of Linux's `asm/hvcall.h`; a code that only one of them has
/// says which.
extension Status {
    /// The call has completed.
    public static let success = Status(rawValue: 0)
    /// A resource is busy. The same call has to be made again.
    public static let busy = Status(rawValue: 1)
    /// The virtual I/O connection is closed, or the partner has not opened its end.
    public static let closed = Status(rawValue: 2)
    /// The requested data or function is not available.
    public static let notAvailable = Status(rawValue: 3)
    /// The request exceeds the allowed maximum; the maximum has been granted.
    public static let constrained = Status(rawValue: 4)
    /// The call has completed in part. The arguments were valid, but a condition of the function prevented the rest.
    public static let partial = Status(rawValue: 5)
    /// The value of the sensor is at or below its critical low limit.
    public static let sensorCriticalLow = Status(rawValue: 9)
    /// The value of the sensor is at or below its warning low limit.
    public static let sensorWarningLow = Status(rawValue: 10)
    /// The value of the sensor is within its limits.
    public static let sensorNormal = Status(rawValue: 11)
    /// The value of the sensor is at or above its warning high limit.
    public static let sensorWarningHigh = Status(rawValue: 12)
    /// The value of the sensor is at or above its critical high limit.
    public static let sensorCriticalHigh = Status(rawValue: 13)
    /// The operation is in progress. The same call has to be made again.
    public static let inProgress = Status(rawValue: 14)
    /// The page that was found is the last one of the translation table.
    public static let pageRegistered = Status(rawValue: 15)
    /// The data have been stored in part.
    public static let partialStore = Status(rawValue: 16)
    /// The hypervisor has work that it could dispatch to the calling processor if the processor were ceded.
    public static let pending = Status(rawValue: 17)
    /// The call has to be made again to continue. As the answer of H_JOIN it is final: the calling thread is the last active one.
    public static let `continue` = Status(rawValue: 18)
    /// A resource is busy. The code contains a hint how long to wait before the same call is made again.
    ///
    /// The wait is 10 to the power of the last digit, in milliseconds. A caller that cannot wait may make the call again at once.
    public static func longBusy(_ delay: BusyDelay) -> Status {
        Status(rawValue: 9900 + RawValue(delay.place(in: [1, 10, 100, 1000, 10000, 100000])))
    }
    /// A resource is busy. The code contains a hint how long to wait before the same call is made again.
    public var isLongBusy: Bool { 9900...9905 ~= rawValue }
    /// A resource is busy. Hint: wait 1 ms before the same call is made again.
    public static let longBusyOrder1Msec = Status(rawValue: 9900)
    /// A resource is busy. Hint: wait 10 ms before the same call is made again.
    public static let longBusyOrder10Msec = Status(rawValue: 9901)
    /// A resource is busy. Hint: wait 100 ms before the same call is made again.
    public static let longBusyOrder100Msec = Status(rawValue: 9902)
    /// A resource is busy. Hint: wait 1 s before the same call is made again.
    public static let longBusyOrder1Sec = Status(rawValue: 9903)
    /// A resource is busy. Hint: wait 10 s before the same call is made again.
    public static let longBusyOrder10Sec = Status(rawValue: 9904)
    /// A resource is busy. Hint: wait 100 s before the same call is made again.
    public static let longBusyOrder100Sec = Status(rawValue: 9905)
    /// Internal to KVM: the call cannot be handled in its fast path. Guests never see this code.
    public static let tooHard = Status(rawValue: 9999)
    /// An external agent is carrying out the function. The code identifies the operation in a call that checks for its completion.
    public var functionInProgressToken: Int64? { 1048576...268435455 ~= rawValue ? Int64(Int128(rawValue)) : nil }
    /// An external agent is carrying out the function. The code identifies the operation in a call that checks for its completion.
    public var isFunctionInProgress: Bool { 1048576...268435455 ~= rawValue }
    /// A hardware error occurred. The call has had no lasting effect; the platform logs the error.
    public static let hardware = Status(rawValue: -1)
    /// The function is not supported.
    public static let function = Status(rawValue: -2)
    /// The caller is not in privileged mode.
    public static let privilege = Status(rawValue: -3)
    /// An argument is invalid, out of range or in conflict with another one. In calls that return H_P2 and so on it is the first argument.
    public static let parameter = Status(rawValue: -4)
    /// The value of the machine state register is illegal.
    public static let badMode = Status(rawValue: -5)
    /// The page table entry group is full.
    public static let ptegFull = Status(rawValue: -6)
    /// The requested entity was not found.
    public static let notFound = Status(rawValue: -7)
    /// The data breakpoint address is reserved by the hypervisor on this processor.
    public static let reservedDabr = Status(rawValue: -8)
    /// There is not enough memory.
    public static let noMem = Status(rawValue: -9)
    /// The caller does not have the authority to perform the function.
    public static let authority = Status(rawValue: -10)
    /// The mapping does not permit the transfer.
    public static let permission = Status(rawValue: -11)
    /// One or more packets could not be delivered.
    public static let dropped = Status(rawValue: -12)
    /// The source is invalid.
    public static let sourceParm = Status(rawValue: -13)
    /// The destination is invalid.
    public static let destParm = Status(rawValue: -14)
    /// The mapping in the remote TCE table is invalid.
    public static let remoteParm = Status(rawValue: -15)
    /// A required resource is in use.
    public static let resource = Status(rawValue: -16)
    /// The adapter is invalid.
    public static let adapterParm = Status(rawValue: -17)
    /// The resource is invalid or belongs to another partition.
    public static let rhParm = Status(rawValue: -18)
    /// The receive completion queue is invalid or belongs to another partition.
    public static let rcqParm = Status(rawValue: -19)
    /// The send completion queue is invalid or belongs to another partition.
    public static let scqParm = Status(rawValue: -20)
    /// The event queue is invalid or belongs to another partition.
    public static let eqParm = Status(rawValue: -21)
    /// The type of resource is invalid.
    public static let rtParm = Status(rawValue: -22)
    /// The type of service is invalid.
    public static let stParm = Status(rawValue: -23)
    /// The type of signalling is invalid.
    public static let sigtParm = Status(rawValue: -24)
    /// The token is invalid.
    public static let tokenParm = Status(rawValue: -25)
    /// The length of the memory is invalid.
    public static let mlengthParm = Status(rawValue: -27)
    /// The virtual I/O address of the memory is invalid.
    public static let memParm = Status(rawValue: -28)
    /// The access control of the memory is invalid.
    public static let memAccessParm = Status(rawValue: -29)
    /// The value of the attribute is invalid.
    public static let attrParm = Status(rawValue: -30)
    /// The port number is invalid.
    public static let portParm = Status(rawValue: -31)
    /// The multicast group is invalid.
    public static let mcgParm = Status(rawValue: -32)
    /// The virtual lane is invalid.
    public static let vlParm = Status(rawValue: -33)
    /// The size of the trace is invalid.
    public static let tsizeParm = Status(rawValue: -34)
    /// The trace buffer is invalid.
    public static let traceParm = Status(rawValue: -35)
    /// The trace buffer is invalid.
    public static let traceParm36 = Status(rawValue: -36)
    /// The mask is invalid.
    public static let maskParm = Status(rawValue: -37)
    /// The multicast group has no room for more attachments.
    public static let mcgFull = Status(rawValue: -38)
    /// The alias queue pair is already defined.
    public static let aliasExist = Status(rawValue: -39)
    /// The specification of the counter is invalid.
    public static let pCounter = Status(rawValue: -40)
    /// The resource page table is full.
    public static let tableFull = Status(rawValue: -41)
    /// An alternate table already exists, or an alternate page table is not available.
    public static let altTable = Status(rawValue: -42)
    /// The condition of the memory region does not allow the operation.
    public static let mrCondition = Status(rawValue: -43)
    /// There are not enough resources.
    public static let notEnoughResources = Status(rawValue: -44)
    /// The state of the resource does not allow the operation, or calls are out of sequence.
    public static let rState = Status(rawValue: -45)
    /// The shared resource has been rescinded by its owner.
    public static let rescinded = Status(rawValue: -46)
    /// The operation was aborted.
    public static let aborted = Status(rawValue: -54)
    /// The second argument is invalid.
    public static let p2 = Status(rawValue: -55)
    /// The third argument is invalid.
    public static let p3 = Status(rawValue: -56)
    /// The fourth argument is invalid.
    public static let p4 = Status(rawValue: -57)
    /// The fifth argument is invalid.
    public static let p5 = Status(rawValue: -58)
    /// The sixth argument is invalid.
    public static let p6 = Status(rawValue: -59)
    /// The seventh argument is invalid.
    public static let p7 = Status(rawValue: -60)
    /// The eighth argument is invalid.
    public static let p8 = Status(rawValue: -61)
    /// The ninth argument is invalid.
    public static let p9 = Status(rawValue: -62)
    /// There was nothing to do.
    public static let noop = Status(rawValue: -63)
    /// A size or a number is too big.
    public static let tooBig = Status(rawValue: -64)
    /// The value of an argument is not supported by this implementation.
    public static let unsupported = Status(rawValue: -67)
    /// Areas of memory overlap in a way that is not supported.
    public static let overlap = Status(rawValue: -68)
    /// The specification of the interrupt is invalid.
    public static let interrupt = Status(rawValue: -69)
    /// The data have an uncorrectable error.
    public static let badData = Status(rawValue: -70)
    /// There is no active operation.
    public static let notActive = Status(rawValue: -71)
    /// An element of the scatter/gather list is invalid.
    public static let sgList = Status(rawValue: -72)
    /// The requested notification conflicts with the subcommand.
    public static let opMode = Status(rawValue: -73)
    /// A hardware error of the coprocessor occurred.
    public static let copHw = Status(rawValue: -74)
    /// The state does not allow the operation.
    public static let state = Status(rawValue: -75)
    /// A reserved value was specified.
    public static let reserved = Status(rawValue: -76)
    /// The resource is already in use.
    public static let inUse = Status(rawValue: -77)
    /// The identifier of the guest state element is invalid.
    public static let invalidElementID = Status(rawValue: -79)
    /// The size of the guest state element is invalid.
    public static let invalidElementSize = Status(rawValue: -80)
    /// The value of the guest state element is invalid.
    public static let invalidElementValue = Status(rawValue: -81)
    /// The input buffer of the guest is not defined.
    public static let inputBufferNotDefined = Status(rawValue: -82)
    /// The input buffer of the guest is too small.
    public static let inputBufferTooSmall = Status(rawValue: -83)
    /// The output buffer of the guest is not defined.
    public static let outputBufferNotDefined = Status(rawValue: -84)
    /// The output buffer of the guest is too small.
    public static let outputBufferTooSmall = Status(rawValue: -85)
    /// The partition-scoped page table of the guest is not defined.
    public static let partitionPageTableNotDefined = Status(rawValue: -86)
    /// The hypervisor does not own the state of the virtual processor.
    public static let guestVcpuStateNotHvOwned = Status(rawValue: -87)
    /// A flag is not supported. The code contains the number of its bit; bit 0 is the most significant.
    public var unsupportedFlagBit: Int64? { -511 ... -256 ~= rawValue ? Int64(((-256) &- Int128(rawValue))) : nil }
    /// The code that carries this; out of range: the nearest.
    public static func unsupportedFlag(bit: Int64) -> Status {
        Status(rawValue: -511 + RawValue(255 - min(max(bit, 0), 255)))
    }
    /// A flag is not supported. The code contains the number of its bit; bit 0 is the most significant.
    public var isUnsupportedFlag: Bool { -511 ... -256 ~= rawValue }
    /// More than one processor thread is active.
    public static let multiThreadsActive = Status(rawValue: -9005)
    /// Coprocessor operations are outstanding.
    public static let outstandingCopOps = Status(rawValue: -9006)
}

/// Status values of RTAS calls: signed 32-bit numbers.
///
/// Negative values are errors; others are success of some kind unless a call says otherwise. Values that are not listed here are specific to
/// a call, and the same value can have different meanings in different calls. The values are those of LoPAR 7.2.8 and Linux's `asm/rtas.h`.
extension RTASStatus {
    /// The call has completed.
    public static let success = RTASStatus(rawValue: 0)
    /// A hardware error or an error without a status of its own occurred. The error log may have details.
    public static let hardwareError = RTASStatus(rawValue: -1)
    /// A device is busy. The same call has to be made again; the operation may or may not have been started.
    public static let busy = RTASStatus(rawValue: -2)
    /// An argument is invalid, for example an indicator, sensor or parameter that does not exist.
    public static let invalidParameter = RTASStatus(rawValue: -3)
    /// The function is not supported.
    public static let funcNotSupported = RTASStatus(rawValue: -5)
    /// The state changed unexpectedly.
    public static let unexpectedStateChange = RTASStatus(rawValue: -7)
    /// A device is busy. The status contains a hint how long to wait before the same call is made again.
    ///
    /// The wait is 10 to the power of the last digit, in milliseconds. The operation may or may not have been started.
    public static func longBusy(_ delay: BusyDelay) -> RTASStatus {
        RTASStatus(rawValue: 9900 + RawValue(delay.place(in: [1, 10, 100, 1000, 10000, 100000])))
    }
    /// A device is busy. The status contains a hint how long to wait before the same call is made again.
    public var isLongBusy: Bool { 9900...9905 ~= rawValue }
    /// Success with a meaning that is specific to the vendor of the platform.
    /// Success with a meaning that is specific to the vendor of the platform.
    public var isVendorSuccess: Bool { 9000...9899 ~= rawValue }
    /// A multi-level isolation error occurred.
    public static let mlIsolationError = RTASStatus(rawValue: -9000)
    /// There are outstanding translations.
    public static let outstandingTranslation = RTASStatus(rawValue: -9001)
    /// The caller is not authorized.
    public static let notAuthorized = RTASStatus(rawValue: -9002)
    /// Error with a meaning that is specific to the vendor of the platform.
    /// Error with a meaning that is specific to the vendor of the platform.
    public var isVendorError: Bool { -9999 ... -9004 ~= rawValue }
}
