/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* What generated Swift and its mocks stand on, as it is in these files: read-only data, nothing to be done at start-up. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "papr_swift.h"

static const unsigned char PaprRuntime_Answer[] = {
#embed "../PaprRuntime/Answer.swift"
};
static const unsigned char PaprRuntime_BufferError[] = {
#embed "../PaprRuntime/BufferError.swift"
};
static const unsigned char PaprRuntime_BufferReader[] = {
#embed "../PaprRuntime/BufferReader.swift"
};
static const unsigned char PaprRuntime_BufferWriter[] = {
#embed "../PaprRuntime/BufferWriter.swift"
};
static const unsigned char PaprRuntime_ByteOrder[] = {
#embed "../PaprRuntime/ByteOrder.swift"
};
static const unsigned char PaprRuntime_ByteString[] = {
#embed "../PaprRuntime/ByteString.swift"
};
static const unsigned char PaprRuntime_CallFailure[] = {
#embed "../PaprRuntime/CallFailure.swift"
};
static const unsigned char PaprRuntime_CallLine[] = {
#embed "../PaprRuntime/CallLine.swift"
};
static const unsigned char PaprRuntime_CallSequence[] = {
#embed "../PaprRuntime/CallSequence.swift"
};
static const unsigned char PaprRuntime_Calling[] = {
#embed "../PaprRuntime/Calling.swift"
};
static const unsigned char PaprRuntime_EventLogSection[] = {
#embed "../PaprRuntime/EventLogSection.swift"
};
static const unsigned char PaprRuntime_Formulas[] = {
#embed "../PaprRuntime/Formulas.swift"
};
static const unsigned char PaprRuntime_FrameValues[] = {
#embed "../PaprRuntime/FrameValues.swift"
};
static const unsigned char PaprRuntime_GuestAddress[] = {
#embed "../PaprRuntime/GuestAddress.swift"
};
static const unsigned char PaprRuntime_GuestBuffer[] = {
#embed "../PaprRuntime/GuestBuffer.swift"
};
static const unsigned char PaprRuntime_GuestScratch[] = {
#embed "../PaprRuntime/GuestScratch.swift"
};
static const unsigned char PaprRuntime_MemoryArea[] = {
#embed "../PaprRuntime/MemoryArea.swift"
};
static const unsigned char PaprRuntime_MemoryValue[] = {
#embed "../PaprRuntime/MemoryValue.swift"
};
static const unsigned char PaprRuntime_OpenScope[] = {
#embed "../PaprRuntime/OpenScope.swift"
};
static const unsigned char PaprRuntime_Pieces[] = {
#embed "../PaprRuntime/Pieces.swift"
};
static const unsigned char PaprRuntime_PlatformCall[] = {
#embed "../PaprRuntime/PlatformCall.swift"
};
static const unsigned char PaprRuntime_Ports[] = {
#embed "../PaprRuntime/Ports.swift"
};
static const unsigned char PaprRuntime_RTASFrame[] = {
#embed "../PaprRuntime/RTASFrame.swift"
};
static const unsigned char PaprRuntime_Recorder[] = {
#embed "../PaprRuntime/Recorder.swift"
};
static const unsigned char PaprRuntime_RegisterValue[] = {
#embed "../PaprRuntime/RegisterValue.swift"
};
static const unsigned char PaprRuntime_Registers[] = {
#embed "../PaprRuntime/Registers.swift"
};
static const unsigned char PaprRuntime_RetryPolicy[] = {
#embed "../PaprRuntime/RetryPolicy.swift"
};
static const unsigned char PaprRuntime_Status[] = {
#embed "../PaprRuntime/Status.swift"
};
static const unsigned char PaprRuntime_ThreadPause[] = {
#embed "../PaprRuntime/ThreadPause.swift"
};

static const unsigned char PaprMock_MockCall[] = {
#embed "../PaprMock/MockCall.swift"
};
static const unsigned char PaprMock_MockHypervisor[] = {
#embed "../PaprMock/MockHypervisor.swift"
};
static const unsigned char PaprMock_MockLog[] = {
#embed "../PaprMock/MockLog.swift"
};
static const unsigned char PaprMock_MockMemory[] = {
#embed "../PaprMock/MockMemory.swift"
};
static const unsigned char PaprMock_MockPorts[] = {
#embed "../PaprMock/MockPorts.swift"
};
static const unsigned char PaprMock_MockToken[] = {
#embed "../PaprMock/MockToken.swift"
};
static const unsigned char PaprMock_RawAnswer[] = {
#embed "../PaprMock/RawAnswer.swift"
};
static const unsigned char PaprMock_Recording[] = {
#embed "../PaprMock/Recording.swift"
};
static const unsigned char PaprMock_Script[] = {
#embed "../PaprMock/Script.swift"
};

#define PAPR_FILE(folder, file) { #file ".swift", folder##_##file, sizeof(folder##_##file) }

static const struct papr_swift_file papr_swift_runtime_files[] = {
	PAPR_FILE(PaprRuntime, Answer),
	PAPR_FILE(PaprRuntime, BufferError),
	PAPR_FILE(PaprRuntime, BufferReader),
	PAPR_FILE(PaprRuntime, BufferWriter),
	PAPR_FILE(PaprRuntime, ByteOrder),
	PAPR_FILE(PaprRuntime, ByteString),
	PAPR_FILE(PaprRuntime, CallFailure),
	PAPR_FILE(PaprRuntime, CallLine),
	PAPR_FILE(PaprRuntime, CallSequence),
	PAPR_FILE(PaprRuntime, Calling),
	PAPR_FILE(PaprRuntime, EventLogSection),
	PAPR_FILE(PaprRuntime, Formulas),
	PAPR_FILE(PaprRuntime, FrameValues),
	PAPR_FILE(PaprRuntime, GuestAddress),
	PAPR_FILE(PaprRuntime, GuestBuffer),
	PAPR_FILE(PaprRuntime, GuestScratch),
	PAPR_FILE(PaprRuntime, MemoryArea),
	PAPR_FILE(PaprRuntime, MemoryValue),
	PAPR_FILE(PaprRuntime, OpenScope),
	PAPR_FILE(PaprRuntime, Pieces),
	PAPR_FILE(PaprRuntime, PlatformCall),
	PAPR_FILE(PaprRuntime, Ports),
	PAPR_FILE(PaprRuntime, RTASFrame),
	PAPR_FILE(PaprRuntime, Recorder),
	PAPR_FILE(PaprRuntime, RegisterValue),
	PAPR_FILE(PaprRuntime, Registers),
	PAPR_FILE(PaprRuntime, RetryPolicy),
	PAPR_FILE(PaprRuntime, Status),
	PAPR_FILE(PaprRuntime, ThreadPause),
};
const struct papr_swift_file *papr_swift_runtime_at(unsigned long place)
{
	return place < sizeof(papr_swift_runtime_files) / sizeof(papr_swift_runtime_files[0]) ? &papr_swift_runtime_files[place] : 0;
}

static const struct papr_swift_file papr_swift_mock_files[] = {
	PAPR_FILE(PaprMock, MockCall),
	PAPR_FILE(PaprMock, MockHypervisor),
	PAPR_FILE(PaprMock, MockLog),
	PAPR_FILE(PaprMock, MockMemory),
	PAPR_FILE(PaprMock, MockPorts),
	PAPR_FILE(PaprMock, MockToken),
	PAPR_FILE(PaprMock, RawAnswer),
	PAPR_FILE(PaprMock, Recording),
	PAPR_FILE(PaprMock, Script),
};
const struct papr_swift_file *papr_swift_mock_at(unsigned long place)
{
	return place < sizeof(papr_swift_mock_files) / sizeof(papr_swift_mock_files[0]) ? &papr_swift_mock_files[place] : 0;
}
