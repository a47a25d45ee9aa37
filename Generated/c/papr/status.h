/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from status.papr; edit that. */
/*
 * Return codes.
 *
 * A hypervisor call returns its code in r3, an RTAS call in its first return cell. Each call lists the codes that it can return. Codes that
 * only one call returns are declared with that call; codes that every call can return are marked as common and need not be listed.
 */
#ifndef PAPR_STATUS_H
#define PAPR_STATUS_H

#include "support.h"

#ifndef H_SUCCESS
#define H_SUCCESS 0
#endif
#ifndef H_BUSY
#define H_BUSY 1
#endif
#ifndef H_CLOSED
#define H_CLOSED 2
#endif
#ifndef H_NOT_AVAILABLE
#define H_NOT_AVAILABLE 3
#endif
#ifndef H_CONSTRAINED
#define H_CONSTRAINED 4
#endif
#ifndef H_PARTIAL
#define H_PARTIAL 5
#endif
#ifndef H_SENSOR_CRITICAL_LOW
#define H_SENSOR_CRITICAL_LOW 9
#endif
#ifndef H_SENSOR_WARNING_LOW
#define H_SENSOR_WARNING_LOW 10
#endif
#ifndef H_SENSOR_NORMAL
#define H_SENSOR_NORMAL 11
#endif
#ifndef H_SENSOR_WARNING_HIGH
#define H_SENSOR_WARNING_HIGH 12
#endif
#ifndef H_SENSOR_CRITICAL_HIGH
#define H_SENSOR_CRITICAL_HIGH 13
#endif
#ifndef H_IN_PROGRESS
#define H_IN_PROGRESS 14
#endif
#ifndef H_PAGE_REGISTERED
#define H_PAGE_REGISTERED 15
#endif
#ifndef H_PARTIAL_STORE
#define H_PARTIAL_STORE 16
#endif
#ifndef H_PENDING
#define H_PENDING 17
#endif
#ifndef H_CONTINUE
#define H_CONTINUE 18
#endif
#ifndef H_LONG_BUSY_START_RANGE
#define H_LONG_BUSY_START_RANGE 9900
#endif
#ifndef H_LONG_BUSY_END_RANGE
#define H_LONG_BUSY_END_RANGE 9905
#endif
#ifndef H_LONG_BUSY_ORDER_1_MSEC
#define H_LONG_BUSY_ORDER_1_MSEC 9900
#endif
#ifndef H_LONG_BUSY_ORDER_10_MSEC
#define H_LONG_BUSY_ORDER_10_MSEC 9901
#endif
#ifndef H_LONG_BUSY_ORDER_100_MSEC
#define H_LONG_BUSY_ORDER_100_MSEC 9902
#endif
#ifndef H_LONG_BUSY_ORDER_1_SEC
#define H_LONG_BUSY_ORDER_1_SEC 9903
#endif
#ifndef H_LONG_BUSY_ORDER_10_SEC
#define H_LONG_BUSY_ORDER_10_SEC 9904
#endif
#ifndef H_LONG_BUSY_ORDER_100_SEC
#define H_LONG_BUSY_ORDER_100_SEC 9905
#endif
#ifndef H_TOO_HARD
#define H_TOO_HARD 9999
#endif
#ifndef H_FUNCTION_IN_PROGRESS_FIRST
#define H_FUNCTION_IN_PROGRESS_FIRST 0x100000
#endif
#ifndef H_FUNCTION_IN_PROGRESS_LAST
#define H_FUNCTION_IN_PROGRESS_LAST 0xFFFFFFF
#endif
#ifndef H_HARDWARE
#define H_HARDWARE -1
#endif
#ifndef H_FUNCTION
#define H_FUNCTION -2
#endif
#ifndef H_PRIVILEGE
#define H_PRIVILEGE -3
#endif
#ifndef H_PARAMETER
#define H_PARAMETER -4
#endif
#ifndef H_BAD_MODE
#define H_BAD_MODE -5
#endif
#ifndef H_PTEG_FULL
#define H_PTEG_FULL -6
#endif
#ifndef H_NOT_FOUND
#define H_NOT_FOUND -7
#endif
#ifndef H_RESERVED_DABR
#define H_RESERVED_DABR -8
#endif
#ifndef H_NO_MEM
#define H_NO_MEM -9
#endif
#ifndef H_AUTHORITY
#define H_AUTHORITY -10
#endif
#ifndef H_PERMISSION
#define H_PERMISSION -11
#endif
#ifndef H_DROPPED
#define H_DROPPED -12
#endif
#ifndef H_SOURCE_PARM
#define H_SOURCE_PARM -13
#endif
#ifndef H_DEST_PARM
#define H_DEST_PARM -14
#endif
#ifndef H_REMOTE_PARM
#define H_REMOTE_PARM -15
#endif
#ifndef H_RESOURCE
#define H_RESOURCE -16
#endif
#ifndef H_ADAPTER_PARM
#define H_ADAPTER_PARM -17
#endif
#ifndef H_RH_PARM
#define H_RH_PARM -18
#endif
#ifndef H_RCQ_PARM
#define H_RCQ_PARM -19
#endif
#ifndef H_SCQ_PARM
#define H_SCQ_PARM -20
#endif
#ifndef H_EQ_PARM
#define H_EQ_PARM -21
#endif
#ifndef H_RT_PARM
#define H_RT_PARM -22
#endif
#ifndef H_ST_PARM
#define H_ST_PARM -23
#endif
#ifndef H_SIGT_PARM
#define H_SIGT_PARM -24
#endif
#ifndef H_TOKEN_PARM
#define H_TOKEN_PARM -25
#endif
#ifndef H_MLENGTH_PARM
#define H_MLENGTH_PARM -27
#endif
#ifndef H_MEM_PARM
#define H_MEM_PARM -28
#endif
#ifndef H_MEM_ACCESS_PARM
#define H_MEM_ACCESS_PARM -29
#endif
#ifndef H_ATTR_PARM
#define H_ATTR_PARM -30
#endif
#ifndef H_PORT_PARM
#define H_PORT_PARM -31
#endif
#ifndef H_MCG_PARM
#define H_MCG_PARM -32
#endif
#ifndef H_VL_PARM
#define H_VL_PARM -33
#endif
#ifndef H_TSIZE_PARM
#define H_TSIZE_PARM -34
#endif
#ifndef H_TRACE_PARM
#define H_TRACE_PARM -35
#endif
#ifndef H_TRACE_PARM_36
#define H_TRACE_PARM_36 -36
#endif
#ifndef H_MASK_PARM
#define H_MASK_PARM -37
#endif
#ifndef H_MCG_FULL
#define H_MCG_FULL -38
#endif
#ifndef H_ALIAS_EXIST
#define H_ALIAS_EXIST -39
#endif
#ifndef H_P_COUNTER
#define H_P_COUNTER -40
#endif
#ifndef H_TABLE_FULL
#define H_TABLE_FULL -41
#endif
#ifndef H_ALT_TABLE
#define H_ALT_TABLE -42
#endif
#ifndef H_MR_CONDITION
#define H_MR_CONDITION -43
#endif
#ifndef H_NOT_ENOUGH_RESOURCES
#define H_NOT_ENOUGH_RESOURCES -44
#endif
#ifndef H_R_STATE
#define H_R_STATE -45
#endif
#ifndef H_RESCINDED
#define H_RESCINDED -46
#endif
#ifndef H_ABORTED
#define H_ABORTED -54
#endif
#ifndef H_P2
#define H_P2 -55
#endif
#ifndef H_P3
#define H_P3 -56
#endif
#ifndef H_P4
#define H_P4 -57
#endif
#ifndef H_P5
#define H_P5 -58
#endif
#ifndef H_P6
#define H_P6 -59
#endif
#ifndef H_P7
#define H_P7 -60
#endif
#ifndef H_P8
#define H_P8 -61
#endif
#ifndef H_P9
#define H_P9 -62
#endif
#ifndef H_NOOP
#define H_NOOP -63
#endif
#ifndef H_TOO_BIG
#define H_TOO_BIG -64
#endif
#ifndef H_UNSUPPORTED
#define H_UNSUPPORTED -67
#endif
#ifndef H_OVERLAP
#define H_OVERLAP -68
#endif
#ifndef H_INTERRUPT
#define H_INTERRUPT -69
#endif
#ifndef H_BAD_DATA
#define H_BAD_DATA -70
#endif
#ifndef H_NOT_ACTIVE
#define H_NOT_ACTIVE -71
#endif
#ifndef H_SG_LIST
#define H_SG_LIST -72
#endif
#ifndef H_OP_MODE
#define H_OP_MODE -73
#endif
#ifndef H_COP_HW
#define H_COP_HW -74
#endif
#ifndef H_STATE
#define H_STATE -75
#endif
#ifndef H_RESERVED
#define H_RESERVED -76
#endif
#ifndef H_IN_USE
#define H_IN_USE -77
#endif
#ifndef H_INVALID_ELEMENT_ID
#define H_INVALID_ELEMENT_ID -79
#endif
#ifndef H_INVALID_ELEMENT_SIZE
#define H_INVALID_ELEMENT_SIZE -80
#endif
#ifndef H_INVALID_ELEMENT_VALUE
#define H_INVALID_ELEMENT_VALUE -81
#endif
#ifndef H_INPUT_BUFFER_NOT_DEFINED
#define H_INPUT_BUFFER_NOT_DEFINED -82
#endif
#ifndef H_INPUT_BUFFER_TOO_SMALL
#define H_INPUT_BUFFER_TOO_SMALL -83
#endif
#ifndef H_OUTPUT_BUFFER_NOT_DEFINED
#define H_OUTPUT_BUFFER_NOT_DEFINED -84
#endif
#ifndef H_OUTPUT_BUFFER_TOO_SMALL
#define H_OUTPUT_BUFFER_TOO_SMALL -85
#endif
#ifndef H_PARTITION_PAGE_TABLE_NOT_DEFINED
#define H_PARTITION_PAGE_TABLE_NOT_DEFINED -86
#endif
#ifndef H_GUEST_VCPU_STATE_NOT_HV_OWNED
#define H_GUEST_VCPU_STATE_NOT_HV_OWNED -87
#endif
#ifndef H_UNSUPPORTED_FLAG_END
#define H_UNSUPPORTED_FLAG_END -511
#endif
#ifndef H_UNSUPPORTED_FLAG_START
#define H_UNSUPPORTED_FLAG_START -256
#endif
#ifndef H_MULTI_THREADS_ACTIVE
#define H_MULTI_THREADS_ACTIVE -9005
#endif
#ifndef H_OUTSTANDING_COP_OPS
#define H_OUTSTANDING_COP_OPS -9006
#endif
#ifndef RTAS_SUCCESS
#define RTAS_SUCCESS 0
#endif
#ifndef RTAS_HARDWARE_ERROR
#define RTAS_HARDWARE_ERROR -1
#endif
#ifndef RTAS_BUSY
#define RTAS_BUSY -2
#endif
#ifndef RTAS_INVALID_PARAMETER
#define RTAS_INVALID_PARAMETER -3
#endif
#ifndef RTAS_FUNC_NOT_SUPPORTED
#define RTAS_FUNC_NOT_SUPPORTED -5
#endif
#ifndef RTAS_UNEXPECTED_STATE_CHANGE
#define RTAS_UNEXPECTED_STATE_CHANGE -7
#endif
#ifndef RTAS_EXTENDED_DELAY_MIN
#define RTAS_EXTENDED_DELAY_MIN 9900
#endif
#ifndef RTAS_EXTENDED_DELAY_MAX
#define RTAS_EXTENDED_DELAY_MAX 9905
#endif
#ifndef RTAS_VENDOR_SUCCESS_FIRST
#define RTAS_VENDOR_SUCCESS_FIRST 9000
#endif
#ifndef RTAS_VENDOR_SUCCESS_LAST
#define RTAS_VENDOR_SUCCESS_LAST 9899
#endif
#ifndef RTAS_ML_ISOLATION_ERROR
#define RTAS_ML_ISOLATION_ERROR -9000
#endif
#ifndef RTAS_OUTSTANDING_TRANSLATION
#define RTAS_OUTSTANDING_TRANSLATION -9001
#endif
#ifndef RTAS_NOT_AUTHORIZED
#define RTAS_NOT_AUTHORIZED -9002
#endif
#ifndef RTAS_VENDOR_ERROR_FIRST
#define RTAS_VENDOR_ERROR_FIRST -9999
#endif
#ifndef RTAS_VENDOR_ERROR_LAST
#define RTAS_VENDOR_ERROR_LAST -9004
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(H_SUCCESS, 0);
PAPR_SAME(H_BUSY, 1);
PAPR_SAME(H_CLOSED, 2);
PAPR_SAME(H_NOT_AVAILABLE, 3);
PAPR_SAME(H_CONSTRAINED, 4);
PAPR_SAME(H_PARTIAL, 5);
PAPR_SAME(H_SENSOR_CRITICAL_LOW, 9);
PAPR_SAME(H_SENSOR_WARNING_LOW, 10);
PAPR_SAME(H_SENSOR_NORMAL, 11);
PAPR_SAME(H_SENSOR_WARNING_HIGH, 12);
PAPR_SAME(H_SENSOR_CRITICAL_HIGH, 13);
PAPR_SAME(H_IN_PROGRESS, 14);
PAPR_SAME(H_PAGE_REGISTERED, 15);
PAPR_SAME(H_PARTIAL_STORE, 16);
PAPR_SAME(H_PENDING, 17);
PAPR_SAME(H_CONTINUE, 18);
PAPR_SAME(H_LONG_BUSY_START_RANGE, 9900);
PAPR_SAME(H_LONG_BUSY_END_RANGE, 9905);
PAPR_SAME(H_LONG_BUSY_ORDER_1_MSEC, 9900);
PAPR_SAME(H_LONG_BUSY_ORDER_10_MSEC, 9901);
PAPR_SAME(H_LONG_BUSY_ORDER_100_MSEC, 9902);
PAPR_SAME(H_LONG_BUSY_ORDER_1_SEC, 9903);
PAPR_SAME(H_LONG_BUSY_ORDER_10_SEC, 9904);
PAPR_SAME(H_LONG_BUSY_ORDER_100_SEC, 9905);
PAPR_SAME(H_TOO_HARD, 9999);
PAPR_SAME(H_FUNCTION_IN_PROGRESS_FIRST, 0x100000);
PAPR_SAME(H_FUNCTION_IN_PROGRESS_LAST, 0xFFFFFFF);
PAPR_SAME(H_HARDWARE, -1);
PAPR_SAME(H_FUNCTION, -2);
PAPR_SAME(H_PRIVILEGE, -3);
PAPR_SAME(H_PARAMETER, -4);
PAPR_SAME(H_BAD_MODE, -5);
PAPR_SAME(H_PTEG_FULL, -6);
PAPR_SAME(H_NOT_FOUND, -7);
PAPR_SAME(H_RESERVED_DABR, -8);
PAPR_SAME(H_NO_MEM, -9);
PAPR_SAME(H_AUTHORITY, -10);
PAPR_SAME(H_PERMISSION, -11);
PAPR_SAME(H_DROPPED, -12);
PAPR_SAME(H_SOURCE_PARM, -13);
PAPR_SAME(H_DEST_PARM, -14);
PAPR_SAME(H_REMOTE_PARM, -15);
PAPR_SAME(H_RESOURCE, -16);
PAPR_SAME(H_ADAPTER_PARM, -17);
PAPR_SAME(H_RH_PARM, -18);
PAPR_SAME(H_RCQ_PARM, -19);
PAPR_SAME(H_SCQ_PARM, -20);
PAPR_SAME(H_EQ_PARM, -21);
PAPR_SAME(H_RT_PARM, -22);
PAPR_SAME(H_ST_PARM, -23);
PAPR_SAME(H_SIGT_PARM, -24);
PAPR_SAME(H_TOKEN_PARM, -25);
PAPR_SAME(H_MLENGTH_PARM, -27);
PAPR_SAME(H_MEM_PARM, -28);
PAPR_SAME(H_MEM_ACCESS_PARM, -29);
PAPR_SAME(H_ATTR_PARM, -30);
PAPR_SAME(H_PORT_PARM, -31);
PAPR_SAME(H_MCG_PARM, -32);
PAPR_SAME(H_VL_PARM, -33);
PAPR_SAME(H_TSIZE_PARM, -34);
PAPR_SAME(H_TRACE_PARM, -35);
PAPR_SAME(H_TRACE_PARM_36, -36);
PAPR_SAME(H_MASK_PARM, -37);
PAPR_SAME(H_MCG_FULL, -38);
PAPR_SAME(H_ALIAS_EXIST, -39);
PAPR_SAME(H_P_COUNTER, -40);
PAPR_SAME(H_TABLE_FULL, -41);
PAPR_SAME(H_ALT_TABLE, -42);
PAPR_SAME(H_MR_CONDITION, -43);
PAPR_SAME(H_NOT_ENOUGH_RESOURCES, -44);
PAPR_SAME(H_R_STATE, -45);
PAPR_SAME(H_RESCINDED, -46);
PAPR_SAME(H_ABORTED, -54);
PAPR_SAME(H_P2, -55);
PAPR_SAME(H_P3, -56);
PAPR_SAME(H_P4, -57);
PAPR_SAME(H_P5, -58);
PAPR_SAME(H_P6, -59);
PAPR_SAME(H_P7, -60);
PAPR_SAME(H_P8, -61);
PAPR_SAME(H_P9, -62);
PAPR_SAME(H_NOOP, -63);
PAPR_SAME(H_TOO_BIG, -64);
PAPR_SAME(H_UNSUPPORTED, -67);
PAPR_SAME(H_OVERLAP, -68);
PAPR_SAME(H_INTERRUPT, -69);
PAPR_SAME(H_BAD_DATA, -70);
PAPR_SAME(H_NOT_ACTIVE, -71);
PAPR_SAME(H_SG_LIST, -72);
PAPR_SAME(H_OP_MODE, -73);
PAPR_SAME(H_COP_HW, -74);
PAPR_SAME(H_STATE, -75);
PAPR_SAME(H_RESERVED, -76);
PAPR_SAME(H_IN_USE, -77);
PAPR_SAME(H_INVALID_ELEMENT_ID, -79);
PAPR_SAME(H_INVALID_ELEMENT_SIZE, -80);
PAPR_SAME(H_INVALID_ELEMENT_VALUE, -81);
PAPR_SAME(H_INPUT_BUFFER_NOT_DEFINED, -82);
PAPR_SAME(H_INPUT_BUFFER_TOO_SMALL, -83);
PAPR_SAME(H_OUTPUT_BUFFER_NOT_DEFINED, -84);
PAPR_SAME(H_OUTPUT_BUFFER_TOO_SMALL, -85);
PAPR_SAME(H_PARTITION_PAGE_TABLE_NOT_DEFINED, -86);
PAPR_SAME(H_GUEST_VCPU_STATE_NOT_HV_OWNED, -87);
PAPR_SAME(H_UNSUPPORTED_FLAG_END, -511);
PAPR_SAME(H_UNSUPPORTED_FLAG_START, -256);
PAPR_SAME(H_MULTI_THREADS_ACTIVE, -9005);
PAPR_SAME(H_OUTSTANDING_COP_OPS, -9006);
PAPR_SAME(RTAS_SUCCESS, 0);
PAPR_SAME(RTAS_HARDWARE_ERROR, -1);
PAPR_SAME(RTAS_BUSY, -2);
PAPR_SAME(RTAS_INVALID_PARAMETER, -3);
PAPR_SAME(RTAS_FUNC_NOT_SUPPORTED, -5);
PAPR_SAME(RTAS_UNEXPECTED_STATE_CHANGE, -7);
PAPR_SAME(RTAS_EXTENDED_DELAY_MIN, 9900);
PAPR_SAME(RTAS_EXTENDED_DELAY_MAX, 9905);
PAPR_SAME(RTAS_VENDOR_SUCCESS_FIRST, 9000);
PAPR_SAME(RTAS_VENDOR_SUCCESS_LAST, 9899);
PAPR_SAME(RTAS_ML_ISOLATION_ERROR, -9000);
PAPR_SAME(RTAS_OUTSTANDING_TRANSLATION, -9001);
PAPR_SAME(RTAS_NOT_AUTHORIZED, -9002);
PAPR_SAME(RTAS_VENDOR_ERROR_FIRST, -9999);
PAPR_SAME(RTAS_VENDOR_ERROR_LAST, -9004);

/*
 * Return codes of hypervisor calls: signed 64-bit numbers in r3.
 *
 * 0 is success and negative codes are errors. Positive codes ask for another call, qualify a success, or report a condition that prevented
 * the call from being carried out. The values are those of LoPAR 14.5.3 and of Linux's `asm/hvcall.h`; a code that only one of them has
 * says which.
 */
/* H_SUCCESS: The call has completed. */
/* H_BUSY: A resource is busy. The same call has to be made again. */
/* H_CLOSED: The virtual I/O connection is closed, or the partner has not opened its end. */
/* H_NOT_AVAILABLE: The requested data or function is not available. */
/* H_CONSTRAINED: The request exceeds the allowed maximum; the maximum has been granted. */
/* H_PARTIAL: The call has completed in part. The arguments were valid, but a condition of the function prevented the rest. */
/* H_SENSOR_CRITICAL_LOW: The value of the sensor is at or below its critical low limit. */
/* H_SENSOR_WARNING_LOW: The value of the sensor is at or below its warning low limit. */
/* H_SENSOR_NORMAL: The value of the sensor is within its limits. */
/* H_SENSOR_WARNING_HIGH: The value of the sensor is at or above its warning high limit. */
/* H_SENSOR_CRITICAL_HIGH: The value of the sensor is at or above its critical high limit. */
/* H_IN_PROGRESS: The operation is in progress. The same call has to be made again. */
/* H_PAGE_REGISTERED: The page that was found is the last one of the translation table. */
/* H_PARTIAL_STORE: The data have been stored in part. */
/* H_PENDING: The hypervisor has work that it could dispatch to the calling processor if the processor were ceded. */
/* H_CONTINUE: The call has to be made again to continue. As the answer of H_JOIN it is final: the calling thread is the last active one. */
/* H_LONG_BUSY_START_RANGE to H_LONG_BUSY_END_RANGE: A resource is busy. The code contains a hint how long to wait before the same call is made again. The wait is 10 to the power of the last digit, in milliseconds. A caller that cannot wait may make the call again at once. */
/* H_LONG_BUSY_ORDER_1_MSEC: A resource is busy. Hint: wait 1 ms before the same call is made again. */
/* H_LONG_BUSY_ORDER_10_MSEC: A resource is busy. Hint: wait 10 ms before the same call is made again. */
/* H_LONG_BUSY_ORDER_100_MSEC: A resource is busy. Hint: wait 100 ms before the same call is made again. */
/* H_LONG_BUSY_ORDER_1_SEC: A resource is busy. Hint: wait 1 s before the same call is made again. */
/* H_LONG_BUSY_ORDER_10_SEC: A resource is busy. Hint: wait 10 s before the same call is made again. */
/* H_LONG_BUSY_ORDER_100_SEC: A resource is busy. Hint: wait 100 s before the same call is made again. */
/* H_TOO_HARD: Internal to KVM: the call cannot be handled in its fast path. Guests never see this code. */
/* H_FUNCTION_IN_PROGRESS_FIRST to H_FUNCTION_IN_PROGRESS_LAST: An external agent is carrying out the function. The code identifies the operation in a call that checks for its completion. */
/* H_HARDWARE: A hardware error occurred. The call has had no lasting effect; the platform logs the error. */
/* H_FUNCTION: The function is not supported. */
/* H_PRIVILEGE: The caller is not in privileged mode. */
/* H_PARAMETER: An argument is invalid, out of range or in conflict with another one. In calls that return H_P2 and so on it is the first argument. */
/* H_BAD_MODE: The value of the machine state register is illegal. */
/* H_PTEG_FULL: The page table entry group is full. */
/* H_NOT_FOUND: The requested entity was not found. */
/* H_RESERVED_DABR: The data breakpoint address is reserved by the hypervisor on this processor. */
/* H_NO_MEM: There is not enough memory. */
/* H_AUTHORITY: The caller does not have the authority to perform the function. */
/* H_PERMISSION: The mapping does not permit the transfer. */
/* H_DROPPED: One or more packets could not be delivered. */
/* H_SOURCE_PARM: The source is invalid. */
/* H_DEST_PARM: The destination is invalid. */
/* H_REMOTE_PARM: The mapping in the remote TCE table is invalid. */
/* H_RESOURCE: A required resource is in use. */
/* H_ADAPTER_PARM: The adapter is invalid. */
/* H_RH_PARM: The resource is invalid or belongs to another partition. */
/* H_RCQ_PARM: The receive completion queue is invalid or belongs to another partition. */
/* H_SCQ_PARM: The send completion queue is invalid or belongs to another partition. */
/* H_EQ_PARM: The event queue is invalid or belongs to another partition. */
/* H_RT_PARM: The type of resource is invalid. */
/* H_ST_PARM: The type of service is invalid. */
/* H_SIGT_PARM: The type of signalling is invalid. */
/* H_TOKEN_PARM: The token is invalid. */
/* H_MLENGTH_PARM: The length of the memory is invalid. */
/* H_MEM_PARM: The virtual I/O address of the memory is invalid. */
/* H_MEM_ACCESS_PARM: The access control of the memory is invalid. */
/* H_ATTR_PARM: The value of the attribute is invalid. */
/* H_PORT_PARM: The port number is invalid. */
/* H_MCG_PARM: The multicast group is invalid. */
/* H_VL_PARM: The virtual lane is invalid. */
/* H_TSIZE_PARM: The size of the trace is invalid. */
/* H_TRACE_PARM: The trace buffer is invalid. */
/* H_TRACE_PARM_36: The trace buffer is invalid. */
/* H_MASK_PARM: The mask is invalid. */
/* H_MCG_FULL: The multicast group has no room for more attachments. */
/* H_ALIAS_EXIST: The alias queue pair is already defined. */
/* H_P_COUNTER: The specification of the counter is invalid. */
/* H_TABLE_FULL: The resource page table is full. */
/* H_ALT_TABLE: An alternate table already exists, or an alternate page table is not available. */
/* H_MR_CONDITION: The condition of the memory region does not allow the operation. */
/* H_NOT_ENOUGH_RESOURCES: There are not enough resources. */
/* H_R_STATE: The state of the resource does not allow the operation, or calls are out of sequence. */
/* H_RESCINDED: The shared resource has been rescinded by its owner. */
/* H_ABORTED: The operation was aborted. */
/* H_P2: The second argument is invalid. */
/* H_P3: The third argument is invalid. */
/* H_P4: The fourth argument is invalid. */
/* H_P5: The fifth argument is invalid. */
/* H_P6: The sixth argument is invalid. */
/* H_P7: The seventh argument is invalid. */
/* H_P8: The eighth argument is invalid. */
/* H_P9: The ninth argument is invalid. */
/* H_NOOP: There was nothing to do. */
/* H_TOO_BIG: A size or a number is too big. */
/* H_UNSUPPORTED: The value of an argument is not supported by this implementation. */
/* H_OVERLAP: Areas of memory overlap in a way that is not supported. */
/* H_INTERRUPT: The specification of the interrupt is invalid. */
/* H_BAD_DATA: The data have an uncorrectable error. */
/* H_NOT_ACTIVE: There is no active operation. */
/* H_SG_LIST: An element of the scatter/gather list is invalid. */
/* H_OP_MODE: The requested notification conflicts with the subcommand. */
/* H_COP_HW: A hardware error of the coprocessor occurred. */
/* H_STATE: The state does not allow the operation. */
/* H_RESERVED: A reserved value was specified. */
/* H_IN_USE: The resource is already in use. */
/* H_INVALID_ELEMENT_ID: The identifier of the guest state element is invalid. */
/* H_INVALID_ELEMENT_SIZE: The size of the guest state element is invalid. */
/* H_INVALID_ELEMENT_VALUE: The value of the guest state element is invalid. */
/* H_INPUT_BUFFER_NOT_DEFINED: The input buffer of the guest is not defined. */
/* H_INPUT_BUFFER_TOO_SMALL: The input buffer of the guest is too small. */
/* H_OUTPUT_BUFFER_NOT_DEFINED: The output buffer of the guest is not defined. */
/* H_OUTPUT_BUFFER_TOO_SMALL: The output buffer of the guest is too small. */
/* H_PARTITION_PAGE_TABLE_NOT_DEFINED: The partition-scoped page table of the guest is not defined. */
/* H_GUEST_VCPU_STATE_NOT_HV_OWNED: The hypervisor does not own the state of the virtual processor. */
/* H_UNSUPPORTED_FLAG_END to H_UNSUPPORTED_FLAG_START: A flag is not supported. The code contains the number of its bit; bit 0 is the most significant. */
/* H_MULTI_THREADS_ACTIVE: More than one processor thread is active. */
/* H_OUTSTANDING_COP_OPS: Coprocessor operations are outstanding. */

/**
 * papr_hcall_delay() - How long to wait before a call is made again.
 * @rc: what it answered
 *
 * Return: milliseconds; 0: none is asked for.
 */
static inline __u32 papr_hcall_delay(long rc)
{
	switch (rc) {
	case 9900:
		return 1;
	case 9901:
		return 10;
	case 9902:
		return 100;
	case 9903:
		return 1000;
	case 9904:
		return 10000;
	case 9905:
		return 100000;
	default:
		return 0;
	}
}

/**
 * papr_hcall_name() - What a code is called.
 * @rc: the code
 *
 * Return: its name, of a range the range's; "?" when it is in no table.
 */
static inline const char *papr_hcall_name(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return "H_SUCCESS";
	case H_BUSY:
		return "H_BUSY";
	case H_CLOSED:
		return "H_CLOSED";
	case H_NOT_AVAILABLE:
		return "H_NOT_AVAILABLE";
	case H_CONSTRAINED:
		return "H_CONSTRAINED";
	case H_PARTIAL:
		return "H_PARTIAL";
	case H_SENSOR_CRITICAL_LOW:
		return "H_SENSOR_CRITICAL_LOW";
	case H_SENSOR_WARNING_LOW:
		return "H_SENSOR_WARNING_LOW";
	case H_SENSOR_NORMAL:
		return "H_SENSOR_NORMAL";
	case H_SENSOR_WARNING_HIGH:
		return "H_SENSOR_WARNING_HIGH";
	case H_SENSOR_CRITICAL_HIGH:
		return "H_SENSOR_CRITICAL_HIGH";
	case H_IN_PROGRESS:
		return "H_IN_PROGRESS";
	case H_PAGE_REGISTERED:
		return "H_PAGE_REGISTERED";
	case H_PARTIAL_STORE:
		return "H_PARTIAL_STORE";
	case H_PENDING:
		return "H_PENDING";
	case H_CONTINUE:
		return "H_CONTINUE";
	case H_LONG_BUSY_ORDER_1_MSEC:
		return "H_LONG_BUSY_ORDER_1_MSEC";
	case H_LONG_BUSY_ORDER_10_MSEC:
		return "H_LONG_BUSY_ORDER_10_MSEC";
	case H_LONG_BUSY_ORDER_100_MSEC:
		return "H_LONG_BUSY_ORDER_100_MSEC";
	case H_LONG_BUSY_ORDER_1_SEC:
		return "H_LONG_BUSY_ORDER_1_SEC";
	case H_LONG_BUSY_ORDER_10_SEC:
		return "H_LONG_BUSY_ORDER_10_SEC";
	case H_LONG_BUSY_ORDER_100_SEC:
		return "H_LONG_BUSY_ORDER_100_SEC";
	case H_TOO_HARD:
		return "H_TOO_HARD";
	case H_HARDWARE:
		return "H_HARDWARE";
	case H_FUNCTION:
		return "H_FUNCTION";
	case H_PRIVILEGE:
		return "H_PRIVILEGE";
	case H_PARAMETER:
		return "H_PARAMETER";
	case H_BAD_MODE:
		return "H_BAD_MODE";
	case H_PTEG_FULL:
		return "H_PTEG_FULL";
	case H_NOT_FOUND:
		return "H_NOT_FOUND";
	case H_RESERVED_DABR:
		return "H_RESERVED_DABR";
	case H_NO_MEM:
		return "H_NO_MEM";
	case H_AUTHORITY:
		return "H_AUTHORITY";
	case H_PERMISSION:
		return "H_PERMISSION";
	case H_DROPPED:
		return "H_DROPPED";
	case H_SOURCE_PARM:
		return "H_SOURCE_PARM";
	case H_DEST_PARM:
		return "H_DEST_PARM";
	case H_REMOTE_PARM:
		return "H_REMOTE_PARM";
	case H_RESOURCE:
		return "H_RESOURCE";
	case H_ADAPTER_PARM:
		return "H_ADAPTER_PARM";
	case H_RH_PARM:
		return "H_RH_PARM";
	case H_RCQ_PARM:
		return "H_RCQ_PARM";
	case H_SCQ_PARM:
		return "H_SCQ_PARM";
	case H_EQ_PARM:
		return "H_EQ_PARM";
	case H_RT_PARM:
		return "H_RT_PARM";
	case H_ST_PARM:
		return "H_ST_PARM";
	case H_SIGT_PARM:
		return "H_SIGT_PARM";
	case H_TOKEN_PARM:
		return "H_TOKEN_PARM";
	case H_MLENGTH_PARM:
		return "H_MLENGTH_PARM";
	case H_MEM_PARM:
		return "H_MEM_PARM";
	case H_MEM_ACCESS_PARM:
		return "H_MEM_ACCESS_PARM";
	case H_ATTR_PARM:
		return "H_ATTR_PARM";
	case H_PORT_PARM:
		return "H_PORT_PARM";
	case H_MCG_PARM:
		return "H_MCG_PARM";
	case H_VL_PARM:
		return "H_VL_PARM";
	case H_TSIZE_PARM:
		return "H_TSIZE_PARM";
	case H_TRACE_PARM:
		return "H_TRACE_PARM";
	case H_TRACE_PARM_36:
		return "H_TRACE_PARM_36";
	case H_MASK_PARM:
		return "H_MASK_PARM";
	case H_MCG_FULL:
		return "H_MCG_FULL";
	case H_ALIAS_EXIST:
		return "H_ALIAS_EXIST";
	case H_P_COUNTER:
		return "H_P_COUNTER";
	case H_TABLE_FULL:
		return "H_TABLE_FULL";
	case H_ALT_TABLE:
		return "H_ALT_TABLE";
	case H_MR_CONDITION:
		return "H_MR_CONDITION";
	case H_NOT_ENOUGH_RESOURCES:
		return "H_NOT_ENOUGH_RESOURCES";
	case H_R_STATE:
		return "H_R_STATE";
	case H_RESCINDED:
		return "H_RESCINDED";
	case H_ABORTED:
		return "H_ABORTED";
	case H_P2:
		return "H_P2";
	case H_P3:
		return "H_P3";
	case H_P4:
		return "H_P4";
	case H_P5:
		return "H_P5";
	case H_P6:
		return "H_P6";
	case H_P7:
		return "H_P7";
	case H_P8:
		return "H_P8";
	case H_P9:
		return "H_P9";
	case H_NOOP:
		return "H_NOOP";
	case H_TOO_BIG:
		return "H_TOO_BIG";
	case H_UNSUPPORTED:
		return "H_UNSUPPORTED";
	case H_OVERLAP:
		return "H_OVERLAP";
	case H_INTERRUPT:
		return "H_INTERRUPT";
	case H_BAD_DATA:
		return "H_BAD_DATA";
	case H_NOT_ACTIVE:
		return "H_NOT_ACTIVE";
	case H_SG_LIST:
		return "H_SG_LIST";
	case H_OP_MODE:
		return "H_OP_MODE";
	case H_COP_HW:
		return "H_COP_HW";
	case H_STATE:
		return "H_STATE";
	case H_RESERVED:
		return "H_RESERVED";
	case H_IN_USE:
		return "H_IN_USE";
	case H_INVALID_ELEMENT_ID:
		return "H_INVALID_ELEMENT_ID";
	case H_INVALID_ELEMENT_SIZE:
		return "H_INVALID_ELEMENT_SIZE";
	case H_INVALID_ELEMENT_VALUE:
		return "H_INVALID_ELEMENT_VALUE";
	case H_INPUT_BUFFER_NOT_DEFINED:
		return "H_INPUT_BUFFER_NOT_DEFINED";
	case H_INPUT_BUFFER_TOO_SMALL:
		return "H_INPUT_BUFFER_TOO_SMALL";
	case H_OUTPUT_BUFFER_NOT_DEFINED:
		return "H_OUTPUT_BUFFER_NOT_DEFINED";
	case H_OUTPUT_BUFFER_TOO_SMALL:
		return "H_OUTPUT_BUFFER_TOO_SMALL";
	case H_PARTITION_PAGE_TABLE_NOT_DEFINED:
		return "H_PARTITION_PAGE_TABLE_NOT_DEFINED";
	case H_GUEST_VCPU_STATE_NOT_HV_OWNED:
		return "H_GUEST_VCPU_STATE_NOT_HV_OWNED";
	case H_MULTI_THREADS_ACTIVE:
		return "H_MULTI_THREADS_ACTIVE";
	case H_OUTSTANDING_COP_OPS:
		return "H_OUTSTANDING_COP_OPS";
	default:
		break;
	}
	if ((rc >= H_LONG_BUSY_START_RANGE && rc <= H_LONG_BUSY_END_RANGE))
		return "H_LONG_BUSY";
	if ((rc >= H_FUNCTION_IN_PROGRESS_FIRST && rc <= H_FUNCTION_IN_PROGRESS_LAST))
		return "H_FUNCTION_IN_PROGRESS";
	if ((rc >= H_UNSUPPORTED_FLAG_END && rc <= H_UNSUPPORTED_FLAG_START))
		return "H_UNSUPPORTED_FLAG";
	return "?";
}

/*
 * Status values of RTAS calls: signed 32-bit numbers.
 *
 * Negative values are errors; others are success of some kind unless a call says otherwise. Values that are not listed here are specific to
 * a call, and the same value can have different meanings in different calls. The values are those of LoPAR 7.2.8 and Linux's `asm/rtas.h`.
 */
/* RTAS_SUCCESS: The call has completed. */
/* RTAS_HARDWARE_ERROR: A hardware error or an error without a status of its own occurred. The error log may have details. */
/* RTAS_BUSY: A device is busy. The same call has to be made again; the operation may or may not have been started. */
/* RTAS_INVALID_PARAMETER: An argument is invalid, for example an indicator, sensor or parameter that does not exist. */
/* RTAS_FUNC_NOT_SUPPORTED: The function is not supported. */
/* RTAS_UNEXPECTED_STATE_CHANGE: The state changed unexpectedly. */
/* RTAS_EXTENDED_DELAY_MIN to RTAS_EXTENDED_DELAY_MAX: A device is busy. The status contains a hint how long to wait before the same call is made again. The wait is 10 to the power of the last digit, in milliseconds. The operation may or may not have been started. */
/* RTAS_VENDOR_SUCCESS_FIRST to RTAS_VENDOR_SUCCESS_LAST: Success with a meaning that is specific to the vendor of the platform. */
/* RTAS_ML_ISOLATION_ERROR: A multi-level isolation error occurred. */
/* RTAS_OUTSTANDING_TRANSLATION: There are outstanding translations. */
/* RTAS_NOT_AUTHORIZED: The caller is not authorized. */
/* RTAS_VENDOR_ERROR_FIRST to RTAS_VENDOR_ERROR_LAST: Error with a meaning that is specific to the vendor of the platform. */

/**
 * papr_rtas_delay() - How long to wait before a call is made again.
 * @rc: what it answered
 *
 * Return: milliseconds; 0: none is asked for.
 */
static inline __u32 papr_rtas_delay(long rc)
{
	switch (rc) {
	case 9900:
		return 1;
	case 9901:
		return 10;
	case 9902:
		return 100;
	case 9903:
		return 1000;
	case 9904:
		return 10000;
	case 9905:
		return 100000;
	default:
		return 0;
	}
}

/**
 * papr_rtas_name() - What a code is called.
 * @rc: the code
 *
 * Return: its name, of a range the range's; "?" when it is in no table.
 */
static inline const char *papr_rtas_name(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return "RTAS_SUCCESS";
	case RTAS_HARDWARE_ERROR:
		return "RTAS_HARDWARE_ERROR";
	case RTAS_BUSY:
		return "RTAS_BUSY";
	case RTAS_INVALID_PARAMETER:
		return "RTAS_INVALID_PARAMETER";
	case RTAS_FUNC_NOT_SUPPORTED:
		return "RTAS_FUNC_NOT_SUPPORTED";
	case RTAS_UNEXPECTED_STATE_CHANGE:
		return "RTAS_UNEXPECTED_STATE_CHANGE";
	case RTAS_ML_ISOLATION_ERROR:
		return "RTAS_ML_ISOLATION_ERROR";
	case RTAS_OUTSTANDING_TRANSLATION:
		return "RTAS_OUTSTANDING_TRANSLATION";
	case RTAS_NOT_AUTHORIZED:
		return "RTAS_NOT_AUTHORIZED";
	default:
		break;
	}
	if ((rc >= RTAS_EXTENDED_DELAY_MIN && rc <= RTAS_EXTENDED_DELAY_MAX))
		return "RTAS_LONG_BUSY";
	if ((rc >= RTAS_VENDOR_SUCCESS_FIRST && rc <= RTAS_VENDOR_SUCCESS_LAST))
		return "RTAS_VENDOR_SUCCESS";
	if ((rc >= RTAS_VENDOR_ERROR_FIRST && rc <= RTAS_VENDOR_ERROR_LAST))
		return "RTAS_VENDOR_ERROR";
	return "?";
}

#endif /* PAPR_ASSEMBLY */
#endif
