<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Research use only, not a medical device</source>
        <translation>仅供研究使用，非医疗器械</translation>
    </message>
    <message>
        <source>Research use only, not a medical device.</source>
        <translation>仅供研究使用，非医疗器械。</translation>
    </message>
    <message>
        <source>BUSight is free software under the license {license}.</source>
        <translation>BUSight 是采用 {license} 许可证的自由软件。</translation>
    </message>
    <message>
        <source>It is built on Python {version} and these parts:</source>
        <translation>它基于 Python {version} 和以下组件：</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>日志中尚无内容。</translation>
    </message>
    <message>
        <source>The log has no names of files or patients. It is in {folder}</source>
        <translation>日志不含文件名或患者姓名，位于 {folder}</translation>
    </message>
    <message>
        <source>The model card is missing: install BUSight again.</source>
        <translation>缺少模型卡：请重新安装 BUSight。</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open a whole folder</source>
        <translation>打开整个文件夹</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Begin an empty worklist in a new file</source>
        <translation>在新文件中建立空的工作列表</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the worklist of a project</source>
        <translation>打开项目的工作列表</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>项目另存为…</translation>
    </message>
    <message>
        <source>Save the worklist as a project, with or without the images</source>
        <translation>将工作列表保存为项目，可含或不含图像</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Go back to BUSight&apos;s own worklist</source>
        <translation>返回 BUSight 自身的工作列表</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重做已撤销的步骤</translation>
    </message>
    <message>
        <source>Accept lesion</source>
        <translation>接受病灶</translation>
    </message>
    <message>
        <source>Accept the selected possible lesion</source>
        <translation>接受所选的可能病灶</translation>
    </message>
    <message>
        <source>Reject lesion</source>
        <translation>否定病灶</translation>
    </message>
    <message>
        <source>Reject the selected lesion</source>
        <translation>否定所选病灶</translation>
    </message>
    <message>
        <source>Draw lesion</source>
        <translation>绘制病灶</translation>
    </message>
    <message>
        <source>Draw the outline of a lesion by hand</source>
        <translation>手动绘制病灶轮廓</translation>
    </message>
    <message>
        <source>Redraw lesion</source>
        <translation>重新绘制病灶</translation>
    </message>
    <message>
        <source>Draw another outline of the selected lesion</source>
        <translation>为所选病灶绘制另一轮廓</translation>
    </message>
    <message>
        <source>Grow lesion</source>
        <translation>生长病灶</translation>
    </message>
    <message>
        <source>Outline the lesion around a click</source>
        <translation>勾画点击处周围的病灶</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Draw a lesion by its corners</source>
        <translation>按顶点绘制病灶</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Brush a lesion, or add to the selected one</source>
        <translation>涂画病灶，或扩充所选病灶</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Erase from the selected lesion</source>
        <translation>擦除所选病灶的一部分</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>加大画笔</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>将画笔变大</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>减小画笔</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>将画笔变小</translation>
    </message>
    <message>
        <source>Move outline</source>
        <translation>移动轮廓</translation>
    </message>
    <message>
        <source>Drag the outline of the selected lesion</source>
        <translation>拖动所选病灶的轮廓</translation>
    </message>
    <message>
        <source>Split lesion</source>
        <translation>分割病灶</translation>
    </message>
    <message>
        <source>Cut the selected lesion in two</source>
        <translation>将所选病灶一分为二</translation>
    </message>
    <message>
        <source>Join lesions</source>
        <translation>合并病灶</translation>
    </message>
    <message>
        <source>Join the selected lesion with another</source>
        <translation>将所选病灶与另一病灶合并</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Agree with the risk label that is shown</source>
        <translation>同意所显示的风险标签</translation>
    </message>
    <message>
        <source>Disagree: normal</source>
        <translation>不同意：正常</translation>
    </message>
    <message>
        <source>Judge the scan as normal</source>
        <translation>将此扫描判为正常</translation>
    </message>
    <message>
        <source>Disagree: benign</source>
        <translation>不同意：良性</translation>
    </message>
    <message>
        <source>Judge the scan as benign</source>
        <translation>将此扫描判为良性</translation>
    </message>
    <message>
        <source>Disagree: malignant</source>
        <translation>不同意：恶性</translation>
    </message>
    <message>
        <source>Judge the scan as malignant</source>
        <translation>将此扫描判为恶性</translation>
    </message>
    <message>
        <source>Go to the verdict</source>
        <translation>转到结论</translation>
    </message>
    <message>
        <source>Choose the verdict by keyboard</source>
        <translation>用键盘选择结论</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Write a note about this scan</source>
        <translation>为此扫描写备注</translation>
    </message>
    <message>
        <source>Next without verdict</source>
        <translation>下一个无结论</translation>
    </message>
    <message>
        <source>Show the next scan without a verdict</source>
        <translation>显示下一个无结论的扫描</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste an image or files</source>
        <translation>粘贴图像或文件</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Save the report of this scan</source>
        <translation>保存此扫描的报告</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Save all reports</source>
        <translation>保存所有报告</translation>
    </message>
    <message>
        <source>Export one PDF</source>
        <translation>导出为一个 PDF</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>导出图像</translation>
    </message>
    <message>
        <source>Save the image with its outlines</source>
        <translation>保存带轮廓的图像</translation>
    </message>
    <message>
        <source>Export all images</source>
        <translation>导出所有图像</translation>
    </message>
    <message>
        <source>Save all images with their outlines</source>
        <translation>保存所有带轮廓的图像</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the reports of the selected scans</source>
        <translation>打印所选扫描的报告</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Export video</source>
        <translation>导出视频</translation>
    </message>
    <message>
        <source>Save this cine as a video with outlines</source>
        <translation>将此动态序列保存为带轮廓的视频</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or stop the cine</source>
        <translation>播放或停止动态序列</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation>显示下一帧</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Show the previous frame</source>
        <translation>显示上一帧</translation>
    </message>
    <message>
        <source>Key frame</source>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>Show the proposed key frame</source>
        <translation>显示建议的关键帧</translation>
    </message>
    <message>
        <source>Export COCO</source>
        <translation>导出 COCO</translation>
    </message>
    <message>
        <source>Export labelme</source>
        <translation>导出 labelme</translation>
    </message>
    <message>
        <source>Export YOLO</source>
        <translation>导出 YOLO</translation>
    </message>
    <message>
        <source>Get from PACS…</source>
        <translation>从 PACS 获取…</translation>
    </message>
    <message>
        <source>Search a PACS, and open its images</source>
        <translation>搜索 PACS 并打开其图像</translation>
    </message>
    <message>
        <source>Send to PACS…</source>
        <translation>发送到 PACS…</translation>
    </message>
    <message>
        <source>Store results of the selected scans, or DICOM files, in a PACS</source>
        <translation>将所选扫描的结果或 DICOM 文件存储到 PACS</translation>
    </message>
    <message>
        <source>Save all reports, or those of several selected scans, as one PDF</source>
        <translation>将所有报告或多个所选扫描的报告保存为一个 PDF</translation>
    </message>
    <message>
        <source>Save masks, probability maps and tables</source>
        <translation>保存掩膜、概率图和表格</translation>
    </message>
    <message>
        <source>Save the outlines as COCO annotations</source>
        <translation>将轮廓保存为 COCO 标注</translation>
    </message>
    <message>
        <source>Save the outlines as labelme files</source>
        <translation>将轮廓保存为 labelme 文件</translation>
    </message>
    <message>
        <source>Save the outlines as YOLO labels</source>
        <translation>将轮廓保存为 YOLO 标签</translation>
    </message>
    <message>
        <source>Export DICOM objects</source>
        <translation>导出 DICOM 对象</translation>
    </message>
    <message>
        <source>Save outlines, measurements and reports of DICOM images as DICOM objects</source>
        <translation>将 DICOM 图像的轮廓、测量值和报告保存为 DICOM 对象</translation>
    </message>
    <message>
        <source>Export DICOM study</source>
        <translation>导出 DICOM 检查</translation>
    </message>
    <message>
        <source>Save DICOM objects; make an ultrasound study around images that are not DICOM files</source>
        <translation>保存 DICOM 对象；为不是 DICOM 文件的图像创建超声检查</translation>
    </message>
    <message>
        <source>Export de-identified…</source>
        <translation>去标识化导出…</translation>
    </message>
    <message>
        <source>Save copies of DICOM files without what identifies patients</source>
        <translation>保存不含患者身份信息的 DICOM 文件副本</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy the image with its outlines</source>
        <translation>复制带轮廓的图像</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the table of lesions</source>
        <translation>复制病灶表格</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the report as an image</source>
        <translation>将报告复制为图像</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave the tool, page or view that is open</source>
        <translation>离开当前打开的工具、页面或视图</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close BUSight</source>
        <translation>关闭 BUSight</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>下一个扫描</translation>
    </message>
    <message>
        <source>Show the next scan</source>
        <translation>显示下一个扫描</translation>
    </message>
    <message>
        <source>Previous scan</source>
        <translation>上一个扫描</translation>
    </message>
    <message>
        <source>Show the previous scan</source>
        <translation>显示上一个扫描</translation>
    </message>
    <message>
        <source>Next lesion</source>
        <translation>下一个病灶</translation>
    </message>
    <message>
        <source>Select the next lesion</source>
        <translation>选择下一个病灶</translation>
    </message>
    <message>
        <source>Previous lesion</source>
        <translation>上一个病灶</translation>
    </message>
    <message>
        <source>Select the previous lesion</source>
        <translation>选择上一个病灶</translation>
    </message>
    <message>
        <source>Analyze again</source>
        <translation>重新分析</translation>
    </message>
    <message>
        <source>Analyze this scan again</source>
        <translation>重新分析此扫描</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from the worklist</source>
        <translation>从工作列表中移除</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>Say where a missing file is now</source>
        <translation>指出缺失的文件现在的位置</translation>
    </message>
    <message>
        <source>Pause analysis</source>
        <translation>暂停分析</translation>
    </message>
    <message>
        <source>Pause or resume the analysis</source>
        <translation>暂停或继续分析</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>在工作列表中搜索</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select all listed scans</source>
        <translation>选择列出的所有扫描</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all scans</source>
        <translation>显示所有扫描</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Show only suspicious scans</source>
        <translation>仅显示可疑的扫描</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Show only scans with a warning</source>
        <translation>仅显示有警告的扫描</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Show only scans that failed</source>
        <translation>仅显示失败的扫描</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>Show only scans not analyzed yet</source>
        <translation>仅显示尚未分析的扫描</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>无结论</translation>
    </message>
    <message>
        <source>Show only scans without a verdict</source>
        <translation>仅显示无结论的扫描</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Show only scans with a note</source>
        <translation>仅显示有备注的扫描</translation>
    </message>
    <message>
        <source>Cancel analysis</source>
        <translation>取消分析</translation>
    </message>
    <message>
        <source>Stop the analysis and the export</source>
        <translation>停止分析和导出</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>显示整幅图像</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Zoom to 100%</source>
        <translation>缩放至 100%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Show up to four selected scans together</source>
        <translation>同时显示最多四个所选扫描</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <translation>联动缩放</translation>
    </message>
    <message>
        <source>Zoom and pan scans side by side together</source>
        <translation>同步缩放和平移并排的扫描</translation>
    </message>
    <message>
        <source>Reset brightness</source>
        <translation>重置亮度</translation>
    </message>
    <message>
        <source>Reset contrast and brightness</source>
        <translation>重置对比度和亮度</translation>
    </message>
    <message>
        <source>All gray levels</source>
        <translation>全部灰阶</translation>
    </message>
    <message>
        <source>Show all gray levels</source>
        <translation>显示全部灰阶</translation>
    </message>
    <message>
        <source>Automatic contrast</source>
        <translation>自动对比度</translation>
    </message>
    <message>
        <source>Fit the contrast to the image</source>
        <translation>使对比度适合图像</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Show twice that contrast</source>
        <translation>以两倍对比度显示</translation>
    </message>
    <message>
        <source>Raise gamma</source>
        <translation>增大伽马</translation>
    </message>
    <message>
        <source>Brighten the middle grays</source>
        <translation>提亮中间灰度</translation>
    </message>
    <message>
        <source>Lower gamma</source>
        <translation>减小伽马</translation>
    </message>
    <message>
        <source>Darken the middle grays</source>
        <translation>压暗中间灰度</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation>黑白反转显示</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Rotate by 90° clockwise</source>
        <translation>顺时针旋转 90°</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>Reset rotation</source>
        <translation>重置旋转</translation>
    </message>
    <message>
        <source>Undo rotation and mirror</source>
        <translation>取消旋转和镜像</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>测量距离</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>测量距离</translation>
    </message>
    <message>
        <source>Measure angle</source>
        <translation>测量角度</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>测量角度</translation>
    </message>
    <message>
        <source>Measure ellipse</source>
        <translation>测量椭圆</translation>
    </message>
    <message>
        <source>Measure an ellipse</source>
        <translation>测量椭圆</translation>
    </message>
    <message>
        <source>Measure polygon</source>
        <translation>测量多边形</translation>
    </message>
    <message>
        <source>Measure a polygon</source>
        <translation>测量多边形</translation>
    </message>
    <message>
        <source>Next measured point</source>
        <translation>下一个测量点</translation>
    </message>
    <message>
        <source>Select a measured point</source>
        <translation>选择测量点</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>设置标尺…</translation>
    </message>
    <message>
        <source>Set the pixel size by a measured distance</source>
        <translation>用已测距离设定像素尺寸</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>移除标尺</translation>
    </message>
    <message>
        <source>Remove the pixel size set by hand</source>
        <translation>移除手动设定的像素尺寸</translation>
    </message>
    <message>
        <source>Set image region</source>
        <translation>设置图像区域</translation>
    </message>
    <message>
        <source>Draw which part of the screen is analyzed</source>
        <translation>画出要分析的屏幕部分</translation>
    </message>
    <message>
        <source>Analyze whole image</source>
        <translation>分析整幅图像</translation>
    </message>
    <message>
        <source>Analyze all of the screen again</source>
        <translation>重新分析整个屏幕</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Show probabilities in color</source>
        <translation>用颜色显示概率</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>显示或隐藏叠加层</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Show the outlines</source>
        <translation>显示轮廓</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Show the fills</source>
        <translation>显示填充</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>轴线</translation>
    </message>
    <message>
        <source>Show the measured axes</source>
        <translation>显示测得的轴线</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Show the possible lesions</source>
        <translation>显示可能病灶</translation>
    </message>
    <message>
        <source>Open findings of others…</source>
        <translation>打开他人的结果…</translation>
    </message>
    <message>
        <source>Read DICOM SEG and SR files about this image</source>
        <translation>读取有关此图像的 DICOM SEG 和 SR 文件</translation>
    </message>
    <message>
        <source>Findings of others</source>
        <translation>他人的结果</translation>
    </message>
    <message>
        <source>Show what others found</source>
        <translation>显示他人发现的内容</translation>
    </message>
    <message>
        <source>More opaque</source>
        <translation>更不透明</translation>
    </message>
    <message>
        <source>Make the fills more opaque</source>
        <translation>提高填充的不透明度</translation>
    </message>
    <message>
        <source>Less opaque</source>
        <translation>更透明</translation>
    </message>
    <message>
        <source>Make the fills less opaque</source>
        <translation>降低填充的不透明度</translation>
    </message>
    <message>
        <source>Raise threshold</source>
        <translation>提高阈值</translation>
    </message>
    <message>
        <source>Raise the threshold by 0.01</source>
        <translation>将阈值提高 0.01</translation>
    </message>
    <message>
        <source>Lower threshold</source>
        <translation>降低阈值</translation>
    </message>
    <message>
        <source>Lower the threshold by 0.01</source>
        <translation>将阈值降低 0.01</translation>
    </message>
    <message>
        <source>Default threshold</source>
        <translation>默认阈值</translation>
    </message>
    <message>
        <source>Reset the threshold</source>
        <translation>重置阈值</translation>
    </message>
    <message>
        <source>Fit limits to your site…</source>
        <translation>为您的中心拟合界限…</translation>
    </message>
    <message>
        <source>Fit the acceptance limits to the images of the worklist</source>
        <translation>用工作列表中的图像拟合接受界限</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>显示所有键盘快捷键</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Find and run any action</source>
        <translation>查找并执行任意操作</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Explain the window on synthetic images</source>
        <translation>用合成图像介绍窗口</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Show what the networks can and cannot do</source>
        <translation>显示网络的能力与局限</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Show what the program did</source>
        <translation>显示程序的运行记录</translation>
    </message>
    <message>
        <source>About BUSight</source>
        <translation>关于 BUSight</translation>
    </message>
    <message>
        <source>Show versions and licenses</source>
        <translation>显示版本和许可证</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Limit the processor threads</source>
        <translation>限制处理器线程数</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Open the crash reports</source>
        <translation>打开崩溃报告</translation>
    </message>
    <message>
        <source>Search actions…</source>
        <translation>搜索操作…</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>没有操作包含这些词。</translation>
    </message>
    <message>
        <source>{explanation} ({keys})</source>
        <translation>{explanation}（{keys}）</translation>
    </message>
</context>
<context>
    <name>ActionGroup</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>病灶</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>动态序列</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Mouse and arrow keys</source>
        <translation>鼠标和方向键</translation>
    </message>
    <message>
        <source>Hide the overlay while held</source>
        <translation>按住时隐藏叠加层</translation>
    </message>
    <message>
        <source>Show the loupe while held</source>
        <translation>按住时显示放大镜</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>No lesion outlined</source>
        <translation>未勾画病灶</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>Suspicious of malignancy</source>
        <translation>疑似恶性</translation>
    </message>
    <message>
        <source>Suspicious, nothing outlined</source>
        <translation>可疑，未勾画</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>P(malignant)</source>
        <translation>P(恶性)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>恶性</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>界限 {limit}</translation>
    </message>
    <message>
        <source>limit {limit}, for reference only</source>
        <translation>界限 {limit}，仅供参考</translation>
    </message>
    <message>
        <source>limit {limit}, the image as a whole decides</source>
        <translation>界限 {limit}，由整幅图像决定</translation>
    </message>
    <message>
        <source>limit {limit}, no outline at threshold {threshold}</source>
        <translation>界限 {limit}，阈值 {threshold} 下无轮廓</translation>
    </message>
    <message>
        <source>limit {limit}, most malignant: lesion {name}</source>
        <translation>界限 {limit}，恶性程度最高：病灶 {name}</translation>
    </message>
    <message>
        <source>limit {limit}, most malignant: possible lesion {name}</source>
        <translation>界限 {limit}，恶性程度最高：可能病灶 {name}</translation>
    </message>
</context>
<context>
    <name>BiRads</name>
    <message>
        <source>0: incomplete</source>
        <translation>0：评估不完全</translation>
    </message>
    <message>
        <source>1: negative</source>
        <translation>1：阴性</translation>
    </message>
    <message>
        <source>2: benign</source>
        <translation>2：良性</translation>
    </message>
    <message>
        <source>3: probably benign</source>
        <translation>3：可能良性</translation>
    </message>
    <message>
        <source>4: suspicious</source>
        <translation>4：可疑</translation>
    </message>
    <message>
        <source>4A: low suspicion</source>
        <translation>4A：低度可疑</translation>
    </message>
    <message>
        <source>4B: moderate suspicion</source>
        <translation>4B：中度可疑</translation>
    </message>
    <message>
        <source>4C: high suspicion</source>
        <translation>4C：高度可疑</translation>
    </message>
    <message>
        <source>5: highly suggestive of malignancy</source>
        <translation>5：高度提示恶性</translation>
    </message>
    <message>
        <source>6: biopsy-proven malignancy</source>
        <translation>6：活检证实恶性</translation>
    </message>
</context>
<context>
    <name>Cine</name>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>第 {frame} 帧，共 {frames} 帧</translation>
    </message>
    <message>
        <source>{analyzed} of {frames} analyzed</source>
        <translation>已分析 {analyzed}/{frames}</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} 失败</translation>
    </message>
    <message>
        <source>{number} canceled</source>
        <translation>{number} 已取消</translation>
    </message>
    <message>
        <source>{frames}, {state}</source>
        <translation>{frames}，{state}</translation>
    </message>
    <message>
        <source>Another frame has a verdict</source>
        <translation>另一帧有结论</translation>
    </message>
    <message>
        <source>Another frame has a note</source>
        <translation>另一帧有备注</translation>
    </message>
    <message>
        <source>Frame {frame}: P(malignant) {malignancy}</source>
        <translation>第 {frame} 帧：P(恶性) {malignancy}</translation>
    </message>
    <message>
        <source>Frame {frame}, proposed key frame: P(malignant) {malignancy}</source>
        <translation>第 {frame} 帧，建议的关键帧：P(恶性) {malignancy}</translation>
    </message>
    <message>
        <source>Frame {frame}: not analyzed yet</source>
        <translation>第 {frame} 帧：尚未分析</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>A cluster needs Dask: install it with pip install &quot;busight[cluster]&quot;, here and on every worker.</source>
        <translation>集群需要 Dask：请在本机和每个工作节点上用 pip install &quot;busight[cluster]&quot; 安装。</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}: check the address, and that &apos;dask scheduler&apos; runs there.</source>
        <translation>{address} 没有调度器应答：请检查地址，并确认那里正在运行“dask scheduler”。</translation>
    </message>
    <message>
        <source>The scheduler had no worker for {seconds} seconds: start some with &apos;dask worker&apos;, then run the same command again.</source>
        <translation>调度器在 {seconds} 秒内没有任何工作节点：请用“dask worker”启动一些，然后再次运行同一命令。</translation>
    </message>
    <message>
        <source>All workers are gone, and none came back within {seconds} seconds: start them again, unless they are of this command, and run the same command; it goes on from there.</source>
        <translation>所有工作节点都已消失，{seconds} 秒内没有一个恢复：如果它们不是由本命令启动的，请重新启动，然后运行同一命令；它会从中断处继续。</translation>
    </message>
    <message>
        <source>The connection to the scheduler is lost: start scheduler and workers again, then run the same command again; it goes on from there.</source>
        <translation>与调度器的连接已断开：请重新启动调度器和工作节点，然后再次运行同一命令；它会从中断处继续。</translation>
    </message>
    <message>
        <source>The worker {worker} can&apos;t run BUSight ({error}): install the same version there.</source>
        <translation>工作节点 {worker} 无法运行 BUSight（{error}）：请在那里安装相同的版本。</translation>
    </message>
    <message>
        <source>It runs {theirs} and this computer {ours}: install the same version on both.</source>
        <translation>它运行的是 {theirs}，而本机是 {ours}：请在两者上安装相同的版本。</translation>
    </message>
    <message>
        <source>Its weights are not those of this computer: use the same on both.</source>
        <translation>它的权重与本机不同：请在两者上使用相同的权重。</translation>
    </message>
    <message>
        <source>The worker {worker} is not used: {fault}</source>
        <translation>不使用工作节点 {worker}：{fault}</translation>
    </message>
    <message>
        <source>The worker {worker} ended: files that it had begun are given out again.</source>
        <translation>工作节点 {worker} 已结束：它已开始的文件将重新分配。</translation>
    </message>
    <message>
        <source>{times} workers ended while they were at work on {name}: open it alone on a computer that may fail. It is left out until its line in the manifest is removed.</source>
        <translation>{times} 个工作节点在处理 {name} 时结束：请在允许出故障的计算机上单独打开它。在清单中删除它的行之前，它会被跳过。</translation>
    </message>
    <message numerus="yes">
        <source>{number} workers: {devices}.</source>
        <comment>1 worker: {devices}.</comment>
        <translation>
            <numerusform>{number} 个工作节点：{devices}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of those that failed were given up, because workers ended while they were at work on them.</source>
        <comment>1 of those that failed was given up, because workers ended while they were at work on it.</comment>
        <translation>
            <numerusform>失败的图像中有 {number} 个被放弃，因为工作节点在处理它们时结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files are not finished: run the same command again.</source>
        <comment>1 file is not finished: run the same command again.</comment>
        <translation>
            <numerusform>{number} 个文件未完成：请再次运行同一命令。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{number} lesions</source>
        <comment>1 lesion</comment>
        <translation>
            <numerusform>{number} 个病灶</numerusform>
        </translation>
    </message>
    <message>
        <source>no lesion</source>
        <translation>无病灶</translation>
    </message>
    <message>
        <source>nothing outlined</source>
        <translation>未勾画</translation>
    </message>
    <message>
        <source>{possible} possible</source>
        <translation>{possible} 个可能</translation>
    </message>
    <message>
        <source>{found}, {possible} possible</source>
        <translation>{found}，{possible} 个可能</translation>
    </message>
    <message>
        <source>none outlined, none possible</source>
        <translation>无勾画，无可能</translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message>
        <source>Export de-identified</source>
        <translation>去标识化导出</translation>
    </message>
    <message>
        <source>What is darkened here becomes black in the copies. Clear the mark of a box to keep what is in it, and drag over the image to remove more.</source>
        <translation>此处变暗的部分在副本中将变为黑色。取消勾选某个框可保留其中内容，在图像上拖动可去除更多内容。</translation>
    </message>
    <message>
        <source>Insert adds a box. Ctrl and the arrow keys move it, Shift and the arrow keys change its size, Delete removes it.</source>
        <translation>按 Insert 添加框。Ctrl 加方向键移动，Shift 加方向键调整大小，Delete 删除。</translation>
    </message>
    <message>
        <source>It is not known where the tissue is in this image: drag over all text around it.</source>
        <translation>无法确定此图像中组织的位置：请拖动覆盖其周围的所有文字。</translation>
    </message>
    <message>
        <source>Left out, because they are not DICOM files: {number}</source>
        <translation>因不是 DICOM 文件而略过：{number}</translation>
    </message>
    <message>
        <source>Looking for text in {name}…</source>
        <translation>正在 {name} 中查找文字…</translation>
    </message>
    <message>
        <source>Texts to remove</source>
        <translation>要去除的文字</translation>
    </message>
    <message>
        <source>Found, {width} x {height} pixels at {x}, {y}</source>
        <translation>找到，{width} x {height} 像素，位于 {x}, {y}</translation>
    </message>
    <message>
        <source>Drawn, {width} x {height} pixels at {x}, {y}</source>
        <translation>绘制，{width} x {height} 像素，位于 {x}, {y}</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>未找到文字。</translation>
    </message>
    <message>
        <source>Image with what is removed</source>
        <translation>显示去除内容的图像</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}</source>
        <translation>第 {number} 个，共 {total} 个：{name}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Use these boxes for all images of this scanner</source>
        <translation>将这些框用于该设备的所有图像</translation>
    </message>
    <message numerus="yes">
        <source>Export {number} files…</source>
        <comment>Export 1 file…</comment>
        <translation>
            <numerusform>导出 {number} 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Folder for the de-identified copies</source>
        <translation>去标识化副本的文件夹</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>{device}.</source>
        <translation>{device}。</translation>
    </message>
    <message>
        <source>{device}. {advice}</source>
        <translation>{device}。{advice}</translation>
    </message>
    <message>
        <source>Ready, CPU</source>
        <translation>就绪，CPU</translation>
    </message>
    <message>
        <source>Ready, GPU</source>
        <translation>就绪，GPU</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>CPU, {number_type} ({reason})</source>
        <translation>CPU，{number_type}（{reason}）</translation>
    </message>
    <message>
        <source>{name}, {number_type} ({reason})</source>
        <translation>{name}，{number_type}（{reason}）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>按选择</translation>
    </message>
    <message>
        <source>CUDA found</source>
        <translation>已找到 CUDA</translation>
    </message>
    <message>
        <source>no NVIDIA GPU in this computer</source>
        <translation>此计算机没有 NVIDIA GPU</translation>
    </message>
    <message>
        <source>the GPUs of Macs are not used</source>
        <translation>不使用 Mac 的 GPU</translation>
    </message>
    <message>
        <source>a CPU build, though there is an NVIDIA GPU</source>
        <translation>虽有 NVIDIA GPU，但为 CPU 版本</translation>
    </message>
    <message>
        <source>the NVIDIA driver is missing</source>
        <translation>缺少 NVIDIA 驱动程序</translation>
    </message>
    <message>
        <source>the NVIDIA driver is too old</source>
        <translation>NVIDIA 驱动程序过旧</translation>
    </message>
    <message>
        <source>the GPU is too old for this PyTorch</source>
        <translation>GPU 过旧，不适用于此 PyTorch</translation>
    </message>
    <message>
        <source>CUDA_VISIBLE_DEVICES hides the GPU</source>
        <translation>CUDA_VISIBLE_DEVICES 隐藏了 GPU</translation>
    </message>
    <message>
        <source>the GPU ran out of memory</source>
        <translation>GPU 内存不足</translation>
    </message>
    <message>
        <source>CUDA fails on this computer</source>
        <translation>CUDA 在此计算机上运行失败</translation>
    </message>
    <message>
        <source>To use the GPU, install BUSight with a CUDA build of PyTorch: docs/install.md says how.</source>
        <translation>要使用 GPU，请安装带 CUDA 版 PyTorch 的 BUSight：参见 docs/install.md。</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver for this GPU and restart the computer.</source>
        <translation>请安装此 GPU 的 NVIDIA 驱动程序并重新启动计算机。</translation>
    </message>
    <message>
        <source>Update NVIDIA&apos;s driver to one for CUDA {cuda} or newer, then start BUSight again.</source>
        <translation>请将 NVIDIA 驱动程序更新到支持 CUDA {cuda} 或更高的版本，然后重新启动 BUSight。</translation>
    </message>
    <message>
        <source>The {gpu} has compute capability {capability}, and this PyTorch needs {needed}: install one that was built for an older CUDA, or continue with the CPU.</source>
        <translation>{gpu} 的计算能力为 {capability}，而此 PyTorch 需要 {needed}：请安装适用于较旧 CUDA 的版本，或继续使用 CPU。</translation>
    </message>
    <message>
        <source>Remove CUDA_VISIBLE_DEVICES from the environment, then start BUSight again.</source>
        <translation>请从环境变量中删除 CUDA_VISIBLE_DEVICES，然后重新启动 BUSight。</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, then start BUSight again to use it.</source>
        <translation>请关闭其他使用 GPU 的程序，然后重新启动 BUSight 以再次使用 GPU。</translation>
    </message>
    <message>
        <source>CUDA says &apos;{error}&apos;: restart the computer; if that does not help, install NVIDIA&apos;s driver and the CUDA build of PyTorch again.</source>
        <translation>CUDA 报告“{error}”：请重新启动计算机；若无效，请重新安装 NVIDIA 驱动程序和 CUDA 版 PyTorch。</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Project ({patterns})</source>
        <translation>项目 ({patterns})</translation>
    </message>
    <message>
        <source>Project, without the images ({patterns})</source>
        <translation>项目，不含图像 ({patterns})</translation>
    </message>
    <message>
        <source>Project with all images inside ({patterns})</source>
        <translation>项目，包含所有图像 ({patterns})</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Export all reports to a folder</source>
        <translation>将所有报告导出到文件夹</translation>
    </message>
    <message>
        <source>Export video</source>
        <translation>导出视频</translation>
    </message>
    <message>
        <source>Video ({patterns})</source>
        <translation>视频 ({patterns})</translation>
    </message>
    <message>
        <source>Images and videos ({patterns})</source>
        <translation>图像和视频 ({patterns})</translation>
    </message>
    <message>
        <source>All files, including DICOM without a suffix ({patterns})</source>
        <translation>所有文件，包括无扩展名的 DICOM ({patterns})</translation>
    </message>
    <message>
        <source>Export reports as one PDF</source>
        <translation>将报告导出为一个 PDF</translation>
    </message>
    <message>
        <source>Export the image with its outlines</source>
        <translation>导出带轮廓的图像</translation>
    </message>
    <message>
        <source>Export images with their outlines to a folder</source>
        <translation>将带轮廓的图像导出到文件夹</translation>
    </message>
    <message>
        <source>Image ({patterns})</source>
        <translation>图像 ({patterns})</translation>
    </message>
    <message>
        <source>Print reports</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>BUSight report</source>
        <translation>BUSight 报告</translation>
    </message>
    <message>
        <source>Export data to a folder</source>
        <translation>将数据导出到文件夹</translation>
    </message>
    <message>
        <source>Export DICOM objects to a folder</source>
        <translation>将 DICOM 对象导出到文件夹</translation>
    </message>
    <message>
        <source>Report ({patterns})</source>
        <translation>报告 ({patterns})</translation>
    </message>
    <message>
        <source>Report as PDF ({patterns})</source>
        <translation>PDF 报告 ({patterns})</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>查找 {name}</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>{subject}:</source>
        <translation>{subject}：</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>{version} at {path}</source>
        <translation>{version}，位于 {path}</translation>
    </message>
    <message>
        <source>{number} logical cores, {processor}</source>
        <translation>{number} 个逻辑核心，{processor}</translation>
    </message>
    <message>
        <source>not installed: install BUSight again.</source>
        <translation>未安装：请重新安装 BUSight。</translation>
    </message>
    <message>
        <source>version {version}, in results &apos;{models}&apos;</source>
        <translation>版本 {version}，结果中为“{models}”</translation>
    </message>
    <message>
        <source>manifest.json sha256 {sha256}, your own</source>
        <translation>manifest.json sha256 {sha256}，用户自有</translation>
    </message>
    <message>
        <source>{file} sha256 {sha256} ok</source>
        <translation>{file} sha256 {sha256} 正确</translation>
    </message>
    <message>
        <source>{file} sha256 {sha256} is not {expected}: {fix}.</source>
        <translation>{file} sha256 {sha256} 不是 {expected}：{fix}。</translation>
    </message>
    <message>
        <source>{file} is missing: {fix}.</source>
        <translation>缺少 {file}：{fix}。</translation>
    </message>
    <message>
        <source>no guard, so every image gets a warning: {fix}.</source>
        <translation>没有守卫，因此每幅图像都会收到警告：{fix}。</translation>
    </message>
    <message>
        <source>{number} in {folder}</source>
        <translation>{folder} 中有 {number} 个</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>nothing newer</source>
        <translation>没有更新的版本</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Draw around the lesion with the button held down. Esc: stop</source>
        <translation>按住鼠标键沿病灶描画。Esc：停止</translation>
    </message>
    <message>
        <source>Click inside the lesion. Esc: stop</source>
        <translation>点击病灶内部。Esc：停止</translation>
    </message>
    <message>
        <source>Click corners. Enter: close, Backspace: take the last one back, Esc: stop</source>
        <translation>点击顶点。Enter：闭合，Backspace：撤回上一个，Esc：停止</translation>
    </message>
    <message>
        <source>Brush over the lesion. [ and ]: size, Alt: erase, Esc: stop</source>
        <translation>在病灶上涂画。[ 和 ]：大小，Alt：擦除，Esc：停止</translation>
    </message>
    <message>
        <source>Erase from the selected lesion. [ and ]: size, Esc: stop</source>
        <translation>擦除所选病灶。[ 和 ]：大小，Esc：停止</translation>
    </message>
    <message>
        <source>Drag the outline of the selected lesion. Esc: stop</source>
        <translation>拖动所选病灶的轮廓。Esc：停止</translation>
    </message>
    <message>
        <source>Draw a line across the selected lesion. Esc: stop</source>
        <translation>画一条线穿过所选病灶。Esc：停止</translation>
    </message>
    <message>
        <source>Click the lesion to join with the selected one. Esc: stop</source>
        <translation>点击要与所选病灶合并的病灶。Esc：停止</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw and correct lesions</source>
        <translation>绘制和修正病灶</translation>
    </message>
    <message>
        <source>Tool in use: {tool}</source>
        <translation>正在使用的工具：{tool}</translation>
    </message>
    <message>
        <source>The outline is too small to be measured.</source>
        <translation>轮廓太小，无法测量。</translation>
    </message>
    <message>
        <source>Nothing stands out there. Draw the lesion instead ({keys}).</source>
        <translation>该处没有突出的结构。请改为绘制病灶（{keys}）。</translation>
    </message>
    <message>
        <source>Lesion {name} is already there.</source>
        <translation>该处已有病灶 {name}。</translation>
    </message>
    <message>
        <source>Select the lesion first that you want to erase from.</source>
        <translation>请先选择要擦除的病灶。</translation>
    </message>
    <message>
        <source>Too little of the lesion would be left. Reject it instead ({keys}).</source>
        <translation>病灶剩余部分将过小。请改为否定它（{keys}）。</translation>
    </message>
    <message>
        <source>Draw the line all the way across the lesion.</source>
        <translation>请让线条完全穿过病灶。</translation>
    </message>
    <message>
        <source>There is no other lesion there to join with.</source>
        <translation>该处没有可合并的其他病灶。</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Edited by a person. The networks alone: {said}</source>
        <translation>已由人工编辑。仅网络结果：{said}</translation>
    </message>
    <message>
        <source>{headline}, P(malignant) {malignancy}</source>
        <translation>{headline}，P(恶性) {malignancy}</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message numerus="yes">
        <source>judging {number} outlines…</source>
        <comment>judging the outline…</comment>
        <translation>
            <numerusform>正在判定 {number} 个轮廓…</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn by a person</source>
        <translation>由人工绘制</translation>
    </message>
    <message>
        <source>drawn by a person, then rejected</source>
        <translation>由人工绘制，后被否定</translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>由人工接受</translation>
    </message>
    <message>
        <source>rejected by a person, it does not count</source>
        <translation>由人工否定，不计入</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The networks cannot run here ({error}): install BUSight again.</source>
        <translation>网络无法在此运行（{error}）：请重新安装 BUSight。</translation>
    </message>
    <message>
        <source>The networks could not be loaded ({error}): try the device &apos;cpu&apos;.</source>
        <translation>无法加载网络（{error}）：请尝试设备“cpu”。</translation>
    </message>
    <message>
        <source>The engine&apos;s process could not be started ({error}): close other programs, then try again.</source>
        <translation>无法启动计算进程（{error}）：请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The engine stopped twice while it loaded its networks: close other programs, then try again; &apos;busight doctor&apos; shows more.</source>
        <translation>计算进程在加载网络时两次停止：请关闭其他程序后重试；“busight doctor”可显示更多信息。</translation>
    </message>
    <message>
        <source>The engine stopped twice on this image, probably because memory ran out: close other programs or use a smaller image, then try again.</source>
        <translation>计算进程在此图像上两次停止，可能是内存不足：请关闭其他程序或使用较小的图像后重试。</translation>
    </message>
    <message>
        <source>Not enough memory for this image: close other programs or use a smaller image, then try again.</source>
        <translation>内存不足以处理此图像：请关闭其他程序或使用较小的图像后重试。</translation>
    </message>
    <message>
        <source>The networks failed on this image ({error}): try again, or try the device &apos;cpu&apos;.</source>
        <translation>网络处理此图像失败（{error}）：请重试，或尝试设备“cpu”。</translation>
    </message>
    <message>
        <source>Internal error ({error}): try again, and report it if it happens again.</source>
        <translation>内部错误（{error}）：请重试，若再次出现请报告。</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos;: choose one of {names}.</source>
        <translation>没有设备“{device}”：请从 {names} 中选择。</translation>
    </message>
    <message>
        <source>CUDA can&apos;t be used, {reason}: choose --device auto or cpu.</source>
        <translation>无法使用 CUDA，{reason}：请选择 --device auto 或 cpu。</translation>
    </message>
    <message>
        <source>CUDA can&apos;t be used, {reason}: choose --device auto or cpu. {advice}</source>
        <translation>无法使用 CUDA，{reason}：请选择 --device auto 或 cpu。{advice}</translation>
    </message>
</context>
<context>
    <name>Evaluating</name>
    <message>
        <source>compare results with the labels of your images</source>
        <translation>将结果与您图像的标签进行比较</translation>
    </message>
    <message>
        <source>Compares the results of an earlier &apos;analyze&apos; with labels that you give, and prints how sensitive and how specific it was at your site, with 95% intervals. Images with a warning are left out. {research_use}</source>
        <translation>将先前“analyze”的结果与您提供的标签进行比较，并输出在您中心的敏感性和特异性及其 95% 区间。有警告的图像会被跳过。{research_use}</translation>
    </message>
    <message>
        <source>JSON file to write the figures to</source>
        <translation>写入各项指标的 JSON 文件</translation>
    </message>
    <message>
        <source>Left out: {warned} with a warning, {failed} failed, {unlabeled} without a label. Labels without a result: {missing}.</source>
        <translation>已跳过：有警告 {warned} 幅，失败 {failed} 幅，无标签 {unlabeled} 幅。无结果的标签：{missing} 个。</translation>
    </message>
    <message>
        <source>{models}, operating point {point}, threshold {threshold}.</source>
        <translation>{models}，工作点 {point}，阈值 {threshold}。</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>known sites</source>
        <translation>已知中心</translation>
    </message>
    <message>
        <source>left-out sites</source>
        <translation>留出中心</translation>
    </message>
    <message>
        <source>CSV table with the columns file (as in the results) and label (normal, benign or malignant); optional columns: frame, patient, and mask, the path of an image in which the lesions are bright and the rest is black, relative to the table</source>
        <translation>含 file（与结果中相同）和 label（normal、benign 或 malignant）两列的 CSV 表；可选列：frame、patient 和 mask，后者为病灶呈亮色、其余为黑色的图像的路径，相对于该表</translation>
    </message>
    <message>
        <source>results.jsonl, or the folder that it is in</source>
        <translation>results.jsonl 或其所在的文件夹</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; of --output does not end with .json</source>
        <translation>--output 的“{name}”不以 .json 结尾</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message numerus="yes">
        <source>{number} images: {normal} normal, {benign} benign, {malignant} malignant.</source>
        <comment>1 image: {normal} normal, {benign} benign, {malignant} malignant.</comment>
        <translation>
            <numerusform>{number} 幅图像：正常 {normal} 幅，良性 {benign} 幅，恶性 {malignant} 幅。</numerusform>
        </translation>
    </message>
    <message>
        <source>No result for the label of: {names}</source>
        <translation>以下图像有标签但没有结果：{names}</translation>
    </message>
    <message>
        <source>Acceptance limit of the site &apos;{site}&apos;.</source>
        <translation>中心“{site}”的接受界限。</translation>
    </message>
    <message numerus="yes">
        <source>In brackets: 95% intervals over {number} patients, by bootstrap; exact ones if all or none of the images are right. Malignant counts as positive.</source>
        <comment>1 patient: too few for intervals. Malignant counts as positive.</comment>
        <translation>
            <numerusform>方括号内：按 {number} 名患者 bootstrap 重抽样得出的 95% 区间（仅 1 名患者时不足以给出区间）；若图像全部判对或全部判错，则为精确区间。恶性计为阳性。</numerusform>
        </translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>特异性</translation>
    </message>
    <message>
        <source>normals with a lesion marked</source>
        <translation>误标病灶的正常图像</translation>
    </message>
    <message>
        <source>lesion images with none marked</source>
        <translation>未标出病灶的病灶图像</translation>
    </message>
    <message>
        <source>lesions missed</source>
        <translation>漏检病灶</translation>
    </message>
    <message>
        <source>false lesions per image</source>
        <translation>每幅图像的假病灶数</translation>
    </message>
    <message>
        <source>Dice of lesion images</source>
        <translation>病灶图像的 Dice</translation>
    </message>
    <message>
        <source>sensitivity where readers judged</source>
        <translation>阅片者已判图像的敏感性</translation>
    </message>
    <message>
        <source>specificity where readers judged</source>
        <translation>阅片者已判图像的特异性</translation>
    </message>
    <message>
        <source>sensitivity of the readers</source>
        <translation>阅片者的敏感性</translation>
    </message>
    <message>
        <source>specificity of the readers</source>
        <translation>阅片者的特异性</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a table of labels: make a CSV file in UTF-8 that has a column file and a column label, each once.</source>
        <translation>“{name}”不是标签表：请制作 UTF-8 编码的 CSV 文件，其中 file 列和 label 列各出现一次。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not a label: write normal, benign or malignant, or leave the cell empty if it is not known.</source>
        <translation>“{name}”第 {line} 行中的“{text}”不是标签：请填写 normal、benign 或 malignant，如果未知，请将单元格留空。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not the number of a frame: write 1 or more, or leave the cell empty.</source>
        <translation>“{name}”第 {line} 行中的“{text}”不是帧号：请填写 1 或更大的数，或将单元格留空。</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{name}&apos; contradicts an earlier line about the same image: give both the same label and patient.</source>
        <translation>“{name}”第 {line} 行与前面关于同一图像的行矛盾：请在两行中给出相同的标签和患者。</translation>
    </message>
    <message>
        <source>There is no results.jsonl in &apos;{name}&apos;: name the output folder of an &apos;analyze&apos; that wrote json.</source>
        <translation>“{name}”中没有 results.jsonl：请指定写入了 json 的“analyze”的输出文件夹。</translation>
    </message>
    <message>
        <source>BUSight did not write &apos;{name}&apos;, or it was changed: name the output folder of an &apos;analyze&apos;.</source>
        <translation>“{name}”不是由 BUSight 写入的，或已被更改：请指定“analyze”的输出文件夹。</translation>
    </message>
    <message>
        <source>No label is about an image in &apos;{name}&apos;: write the names in the column file as they are in the results.</source>
        <translation>没有标签对应“{name}”中的图像：请按结果中的写法填写 file 列中的名称。</translation>
    </message>
    <message>
        <source>All images in &apos;{name}&apos; that have a label failed or have a warning: label others.</source>
        <translation>“{name}”中有标签的图像均失败或有警告：请为其他图像添加标签。</translation>
    </message>
    <message>
        <source>The results in &apos;{name}&apos; were made with different weights, operating points, limits or thresholds: analyze all images with the same ones.</source>
        <translation>“{name}”中的结果是用不同的权重、工作点、界限或阈值生成的：请用相同的权重、工作点、界限和阈值分析所有图像。</translation>
    </message>
    <message>
        <source>The result of &apos;{file}&apos; has no outlines that can be used: analyze the image again.</source>
        <translation>“{file}”的结果没有可用的轮廓：请重新分析该图像。</translation>
    </message>
    <message>
        <source>The masks of &apos;{file}&apos; show no lesion, but its label is {label}: correct the one or the other, or leave the cell of the mask empty.</source>
        <translation>“{file}”的掩膜未显示病灶，但其标签为 {label}：请更正其中之一，或将掩膜的单元格留空。</translation>
    </message>
    <message>
        <source>The masks of &apos;{file}&apos; show a lesion, but its label is normal: correct the one or the other.</source>
        <translation>“{file}”的掩膜显示有病灶，但其标签为 normal：请更正其中之一。</translation>
    </message>
    <message>
        <source>{reason} In the table it is the mask &apos;{mask}&apos;.</source>
        <translation>{reason}在表中为掩膜“{mask}”。</translation>
    </message>
    <message>
        <source>The mask &apos;{mask}&apos; has {width} x {height} pixels, but its image has {image_width} x {image_height}: give a mask of the same size.</source>
        <translation>掩膜“{mask}”为 {width} x {height} 像素，但其图像为 {image_width} x {image_height}：请提供相同尺寸的掩膜。</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Open findings of others</source>
        <translation>打开他人的结果</translation>
    </message>
    <message>
        <source>Findings of others</source>
        <translation>他人的结果</translation>
    </message>
    <message>
        <source>Read from other files. Nothing here depends on them.</source>
        <translation>读取自其他文件。此处的任何内容都不依赖于它们。</translation>
    </message>
    <message>
        <source>{maker}: {finding}</source>
        <translation>{maker}：{finding}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>The files say nothing about this image.</source>
        <translation>这些文件没有关于此图像的内容。</translation>
    </message>
    <message numerus="yes">
        <source>{number} findings of others read.</source>
        <comment>1 finding of others read.</comment>
        <translation>
            <numerusform>已读取 {number} 项他人的结果。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Report as a file: drag it, or press to copy it</source>
        <translation>报告文件：拖动，或按下以复制</translation>
    </message>
    <message>
        <source>Drag the report into a folder or another program, or click to copy its file</source>
        <translation>将报告拖到文件夹或其他程序，或点击以复制其文件</translation>
    </message>
</context>
<context>
    <name>Lesion</name>
    <message>
        <source>suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>rejected by a person</source>
        <translation>由人工否定</translation>
    </message>
    <message>
        <source>suspicious, drawn by hand</source>
        <translation>可疑，手动绘制</translation>
    </message>
    <message>
        <source>benign, drawn by hand</source>
        <translation>良性，手动绘制</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>possible, {percent}</source>
        <translation>可能，{percent}</translation>
    </message>
</context>
<context>
    <name>LesionTable</name>
    <message>
        <source>Lesions</source>
        <translation>病灶</translation>
    </message>
    <message>
        <source>Not analyzed yet</source>
        <translation>尚未分析</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>P(mal)</source>
        <translation>P(恶)</translation>
    </message>
    <message>
        <source>possible, {percent}: {size}</source>
        <translation>可能，{percent}：{size}</translation>
    </message>
    <message>
        <source>rejected: {size}</source>
        <translation>已否定：{size}</translation>
    </message>
    <message>
        <source>Lesion {name}, {area}</source>
        <translation>病灶 {name}，{area}</translation>
    </message>
    <message>
        <source>Possible lesion {name}, {area}</source>
        <translation>可能病灶 {name}，{area}</translation>
    </message>
    <message>
        <source>size: largest diameter × largest width across it</source>
        <translation>大小：最大径 × 与之垂直的最大宽度</translation>
    </message>
    <message>
        <source>malignant {malignant}, benign {benign}, no lesion {no_lesion}</source>
        <translation>恶性 {malignant}，良性 {benign}，无病灶 {no_lesion}</translation>
    </message>
    <message>
        <source>circularity {circularity}, long axis at {angle}°</source>
        <translation>圆度 {circularity}，长轴角度 {angle}°</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>长轴</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>短轴</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>圆度</translation>
    </message>
    <message>
        <source>Angle of long axis</source>
        <translation>长轴角度</translation>
    </message>
    <message>
        <source>{angle}°</source>
        <translation>{angle}°</translation>
    </message>
    <message>
        <source>P(lesion)</source>
        <translation>P(病灶)</translation>
    </message>
    <message>
        <source>Pixel size set by hand</source>
        <translation>像素尺寸为手动设定</translation>
    </message>
    <message>
        <source>Lesion {name}</source>
        <translation>病灶 {name}</translation>
    </message>
    <message>
        <source>Possible {name}</source>
        <translation>可能 {name}</translation>
    </message>
    <message>
        <source>nothing outlined at threshold {threshold}</source>
        <translation>阈值 {threshold} 下未勾画</translation>
    </message>
    <message numerus="yes">
        <source>{number} possible lesions hidden</source>
        <comment>1 possible lesion hidden</comment>
        <translation>
            <numerusform>已隐藏 {number} 个可能病灶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>{value} mm</source>
        <translation>{value} mm</translation>
    </message>
    <message>
        <source>{value} mm²</source>
        <translation>{value} mm²</translation>
    </message>
    <message>
        <source>{value} px</source>
        <translation>{value} px</translation>
    </message>
    <message>
        <source>{value} px²</source>
        <translation>{value} px²</translation>
    </message>
    <message>
        <source>{value}°</source>
        <translation>{value}°</translation>
    </message>
    <message>
        <source>{length} (no pixel size)</source>
        <translation>{length}（无像素尺寸）</translation>
    </message>
    <message>
        <source>{length}. For mm, all points must be in the same region of the image.</source>
        <translation>{length}。要得到毫米值，所有点必须在图像的同一区域内。</translation>
    </message>
    <message>
        <source>{length}. For mm, all points must be in a region that has a pixel size.</source>
        <translation>{length}。要得到毫米值，所有点必须在有像素尺寸的区域内。</translation>
    </message>
    <message>
        <source>{length}. The axes of this region are not lengths, so there are no mm.</source>
        <translation>{length}。该区域的坐标轴不是长度，因此没有毫米值。</translation>
    </message>
    <message>
        <source>Distance: click two points. Esc: stop</source>
        <translation>距离：点击两点。Esc：停止</translation>
    </message>
    <message>
        <source>Angle: click an end, the vertex and the other end. Esc: stop</source>
        <translation>角度：点击一端、顶点和另一端。Esc：停止</translation>
    </message>
    <message>
        <source>Ellipse: click the ends of an axis, then the width. Esc: stop</source>
        <translation>椭圆：点击一轴的两端，再点宽度。Esc：停止</translation>
    </message>
    <message>
        <source>Polygon: click the corners, double-click the last. Esc: stop</source>
        <translation>多边形：点击各顶点，双击最后一个。Esc：停止</translation>
    </message>
    <message>
        <source>Arrow keys move the point, Delete removes the measurement</source>
        <translation>方向键移动该点，Delete 删除该测量</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>扫描(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Mouse</name>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>在光标处缩放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>右键拖动</translation>
    </message>
    <message>
        <source>Contrast and brightness</source>
        <translation>对比度和亮度</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>Menu of the image</source>
        <translation>图像菜单</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Pan, or change the scan</source>
        <translation>平移或切换扫描</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+滚轮</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+拖动</translation>
    </message>
    <message>
        <source>Erase with the brush</source>
        <translation>用画笔擦除</translation>
    </message>
    <message>
        <source>Arrows, Space</source>
        <translation>方向键、空格</translation>
    </message>
    <message>
        <source>Move and use a drawing tool</source>
        <translation>移动并使用绘图工具</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Move it by ten pixels</source>
        <translation>移动十个像素</translation>
    </message>
</context>
<context>
    <name>NoImage</name>
    <message>
        <source>This image was not read because the analysis was canceled.</source>
        <translation>由于分析已取消，未读取此图像。</translation>
    </message>
    <message>
        <source>Reading this image…</source>
        <translation>正在读取此图像…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>&apos;{name}&apos; was pasted: paste it again.</source>
        <translation>“{name}”是粘贴的：请再次粘贴。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has not been analyzed yet: export it when it is done.</source>
        <translation>“{name}”尚未分析：请在完成后导出。</translation>
    </message>
    <message>
        <source>No scan has been analyzed yet: export when one is done.</source>
        <translation>尚未分析任何扫描：请在有一个完成后导出。</translation>
    </message>
    <message>
        <source>An export is running: wait until it ends, or cancel it.</source>
        <translation>正在导出：请等待结束或取消。</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>已保存 {path}</translation>
    </message>
    <message>
        <source>Saved {written} reports in {place}</source>
        <translation>已将 {written} 份报告保存到 {place}</translation>
    </message>
    <message>
        <source>Saved {written} images in {place}</source>
        <translation>已将 {written} 幅图像保存到 {place}</translation>
    </message>
    <message>
        <source>The report was sent to the printer</source>
        <translation>报告已发送到打印机</translation>
    </message>
    <message>
        <source>{number} reports were sent to the printer</source>
        <translation>{number} 份报告已发送到打印机</translation>
    </message>
    <message>
        <source>Saved data in {place} (scans: {written})</source>
        <translation>数据已保存到 {place}（扫描：{written}）</translation>
    </message>
    <message>
        <source>Saved DICOM objects in {place} (scans: {written})</source>
        <translation>DICOM 对象已保存到 {place}（扫描：{written}）</translation>
    </message>
    <message>
        <source>Saved DICOM objects in {place} (scans: {written}; left out, because they are not DICOM files: {left_out})</source>
        <translation>DICOM 对象已保存到 {place}（扫描：{written}；因不是 DICOM 文件而略过：{left_out}）</translation>
    </message>
    <message>
        <source>DICOM objects refer to DICOM files, and these scans come from other files: choose &apos;Export DICOM study&apos; to make a study around them.</source>
        <translation>DICOM 对象须引用 DICOM 文件，而这些扫描来自其他文件：请选择“导出 DICOM 检查”为其创建检查。</translation>
    </message>
    <message>
        <source>Saved copies without identity in {place} (files: {written}). Look at them before you pass them on.</source>
        <translation>去标识化副本已保存到 {place}（文件数：{written}）。转交前请查看。</translation>
    </message>
    <message>
        <source>Saved copies without identity in {place} ({written} of {total} files). {fault}</source>
        <translation>去标识化副本已保存到 {place}（{written}/{total} 个文件）。{fault}</translation>
    </message>
    <message>
        <source>Saved {path} with {written} of {total} frames: the others are not analyzed.</source>
        <translation>已保存 {path}，含 {written}/{total} 帧：其余未分析。</translation>
    </message>
    <message>
        <source>Saved {path}. Limits fitted to {images} images count from now on.</source>
        <translation>已保存 {path}。从现在起，用 {images} 幅图像拟合的界限生效。</translation>
    </message>
    <message>
        <source>The fit was canceled: the limits are unchanged.</source>
        <translation>拟合已取消：界限保持不变。</translation>
    </message>
    <message>
        <source>The export was canceled: {written} of {total} scans were exported.</source>
        <translation>导出已取消：已导出 {written}/{total} 个扫描。</translation>
    </message>
    <message>
        <source>{fault} Before that, {written} of {total} scans were exported.</source>
        <translation>{fault}在此之前已导出 {written}/{total} 个扫描。</translation>
    </message>
    <message>
        <source>Internal error: press {keys} to open the folder of its report, {path}</source>
        <translation>内部错误：按 {keys} 打开其报告所在文件夹，{path}</translation>
    </message>
    <message>
        <source>Not enough memory: close other programs, then try again.</source>
        <translation>内存不足：请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Not enough memory for &apos;{name}&apos;: close other programs and run it again.</source>
        <translation>内存不足以处理“{name}”：请关闭其他程序后重新运行。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has only regions of Doppler, M-mode or elastography, which the networks can&apos;t judge: open an image in B-mode.</source>
        <translation>“{name}”只有多普勒、M 型或弹性成像区域，网络无法判断：请打开 B 型图像。</translation>
    </message>
    <message>
        <source>Internal error while analyzing &apos;{name}&apos; ({error}): save the image again as PNG and try that file.</source>
        <translation>分析“{name}”时发生内部错误（{error}）：请将图像另存为 PNG 后重试。</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>&lt;1%</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>&gt;99%</source>
        <translation>&gt;99%</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{length} px</source>
        <translation>{length} px</translation>
    </message>
    <message>
        <source>{long} × {short} mm</source>
        <translation>{long} × {short} mm</translation>
    </message>
    <message>
        <source>{long} × {short} px</source>
        <translation>{long} × {short} px</translation>
    </message>
    <message>
        <source>{area} mm²</source>
        <translation>{area} mm²</translation>
    </message>
    <message>
        <source>{area} px²</source>
        <translation>{area} px²</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>high sensitivity</source>
        <translation>高敏感性</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>high specificity</source>
        <translation>高特异性</translation>
    </message>
    <message>
        <source>lesions accepted by the limits of {site}</source>
        <translation>按 {site} 的界限接受病灶</translation>
    </message>
    <message>
        <source>known sites: sensitivity {sensitivity}, specificity {specificity}</source>
        <translation>已知中心：敏感性 {sensitivity}，特异性 {specificity}</translation>
    </message>
    <message>
        <source>a new site: sensitivity {sensitivity}, specificity {specificity} (left-out sets)</source>
        <translation>新中心：敏感性 {sensitivity}，特异性 {specificity}（留出数据集）</translation>
    </message>
    <message>
        <source>P {low} to {high}: {share} of such images were malignant at known sites</source>
        <translation>P {low} 至 {high}：已知中心此类图像中 {share} 为恶性</translation>
    </message>
    <message>
        <source>P {low} to {high}: {share} of such images were malignant at known sites, {elsewhere} at left-out sites</source>
        <translation>P {low} 至 {high}：恶性图像占比，已知中心 {share}，留出中心 {elsewhere}</translation>
    </message>
    <message>
        <source>Suspicious if the malignancy is at least {limit}.</source>
        <translation>恶性概率不低于 {limit} 时为可疑。</translation>
    </message>
    <message>
        <source>Accepted as a lesion if the lesion probability is at least {limit}.</source>
        <translation>病灶概率不低于 {limit} 时接受为病灶。</translation>
    </message>
    <message>
        <source>A region where the probability map stays below {threshold} is only a possible lesion.</source>
        <translation>概率图始终低于 {threshold} 的区域只算可能病灶。</translation>
    </message>
    <message>
        <source>That limit was fitted to {images} images of {site}, {share} of which show no lesion.</source>
        <translation>该界限由 {site} 的 {images} 幅图像拟合得到，其中无病灶图像的比例为 {share}。</translation>
    </message>
    <message>
        <source>Known sites, {images} images:</source>
        <translation>已知中心，{images} 幅图像：</translation>
    </message>
    <message>
        <source>Known sites: not measured</source>
        <translation>已知中心：未测量</translation>
    </message>
    <message>
        <source>in brackets: 95% intervals</source>
        <translation>方括号内：95% 区间</translation>
    </message>
    <message>
        <source>A new site (left-out sets), {images} images:</source>
        <translation>新中心（留出数据集），{images} 幅图像：</translation>
    </message>
    <message>
        <source>A new site (left-out sets): not measured</source>
        <translation>新中心（留出数据集）：未测量</translation>
    </message>
    <message>
        <source>means of the sets; in brackets: the lowest and the highest set</source>
        <translation>各数据集的平均值；方括号内：最低和最高的数据集</translation>
    </message>
    <message>
        <source>sensitivity {sensitivity}, specificity {specificity}</source>
        <translation>敏感性 {sensitivity}，特异性 {specificity}</translation>
    </message>
    <message>
        <source>lesions lost {lost}, normals marked {marked}</source>
        <translation>漏失病灶 {lost}，误标正常 {marked}</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>Canceled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No computer is called &apos;{host}&apos;: check the host of &apos;{node}&apos; in the settings.</source>
        <translation>没有名为“{host}”的计算机：请在设置中检查“{node}”的主机。</translation>
    </message>
    <message>
        <source>Nothing listens at {host}, port {port}: check that &apos;{node}&apos; is running, and its port in the settings.</source>
        <translation>{host} 的端口 {port} 无人监听：请检查“{node}”是否在运行，以及设置中的端口。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; can&apos;t be reached at {host}, port {port}, within {seconds} s: check the network, and the host in the settings.</source>
        <translation>在 {seconds} 秒内无法连接位于 {host} 端口 {port} 的“{node}”：请检查网络以及设置中的主机。</translation>
    </message>
    <message>
        <source>No encrypted connection with &apos;{node}&apos; is possible ({error}): check its certificates in the settings.</source>
        <translation>无法与“{node}”建立加密连接 ({error})：请在设置中检查其证书。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; refused the association: {reason}.</source>
        <translation>“{node}”拒绝了关联：{reason}。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; did not answer within {seconds} s: try again later.</source>
        <translation>“{node}”在 {seconds} 秒内没有应答：请稍后重试。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; ended the connection: try again later.</source>
        <translation>“{node}”断开了连接：请稍后重试。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not offer {service} to this program.</source>
        <translation>“{node}”不向本程序提供 {service}。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; could not do {service} (status {status}): its log says why.</source>
        <translation>“{node}”无法执行 {service}（状态 {status}）：其日志中有原因。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not know where to send images for {ae_title}: enter this AE title, computer and port there.</source>
        <translation>“{node}”不知道应把 {ae_title} 的图像发送到哪里：请在该处填写此 AE 标题、计算机和端口。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has sent {received} objects and could not send {failed}: retrieve again, or see its log.</source>
        <translation>“{node}”已发送 {received} 个对象，{failed} 个无法发送：请重新获取，或查看其日志。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has sent nothing that this program can keep.</source>
        <translation>“{node}”没有发送本程序可以保存的内容。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not accept {name}, which is in {syntax}.</source>
        <translation>“{node}”不接受 {name}，其传输语法为 {syntax}。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; did not store {name} (status {status}): its log says why.</source>
        <translation>“{node}”未存储 {name}（状态 {status}）：其日志中有原因。</translation>
    </message>
    <message>
        <source>{sent} of {total} files are stored in &apos;{node}&apos;. The first that is not: {fault}</source>
        <translation>{total} 个文件中有 {sent} 个已存储到“{node}”。第一个未存储的：{fault}</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not accept the user and password that are set for it.</source>
        <translation>“{node}”不接受为其设置的用户和密码。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; could not do it (HTTP status {status}): its log says why.</source>
        <translation>“{node}”无法完成（HTTP 状态 {status}）：其日志中有原因。</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not answer as a DICOMweb service: check its address in the settings.</source>
        <translation>“{node}”没有以 DICOMweb 服务的方式应答：请在设置中检查其地址。</translation>
    </message>
    <message>
        <source>it does not know the AE title {ae_title} of this program</source>
        <translation>它不认识本程序的 AE 标题 {ae_title}</translation>
    </message>
    <message>
        <source>its AE title is not {ae_title}</source>
        <translation>它的 AE 标题不是 {ae_title}</translation>
    </message>
    <message>
        <source>it is busy, try again later</source>
        <translation>它正忙，请稍后重试</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>它没有给出原因</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; answers.</source>
        <translation>“{node}”有应答。</translation>
    </message>
    <message>
        <source>Objects received from &apos;{node}&apos;: {received}.</source>
        <translation>从“{node}”接收的对象：{received}。</translation>
    </message>
    <message>
        <source>Files stored in &apos;{node}&apos;: {sent}.</source>
        <translation>存储到“{node}”的文件：{sent}。</translation>
    </message>
    <message>
        <source>Get from PACS</source>
        <translation>从 PACS 获取</translation>
    </message>
    <message>
        <source>Send to PACS</source>
        <translation>发送到 PACS</translation>
    </message>
    <message>
        <source>PACS node</source>
        <translation>PACS 节点</translation>
    </message>
    <message>
        <source>No PACS node is set yet: add one in the settings.</source>
        <translation>尚未设置 PACS 节点：请在设置中添加。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>患者姓名</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者 ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>A date is written as year, month and day: 2026-01-31.</source>
        <translation>日期按年、月、日书写：2026-01-31。</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>检查类型</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searching in &apos;{node}&apos;…</source>
        <translation>正在“{node}”中搜索…</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Retrieving from &apos;{node}&apos;…</source>
        <translation>正在从“{node}”获取…</translation>
    </message>
    <message>
        <source>Retrieving from &apos;{node}&apos;: {done} of {total}</source>
        <translation>正在从“{node}”获取：{done}/{total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>{number} studies</source>
        <comment>1 study</comment>
        <translation>
            <numerusform>{number}项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} studies. Narrow the search to see others.</source>
        <translation>前 {number} 项检查。请缩小搜索范围以查看其他检查。</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <translation>检查和序列</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>序列 {number}</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>Results of {number} selected scans</source>
        <comment>Results of 1 selected scan</comment>
        <translation>
            <numerusform>所选 {number} 个扫描的结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Results: no analyzed scan is selected</source>
        <translation>结果：未选择已分析的扫描</translation>
    </message>
    <message>
        <source>Results: none, because the selected scans are not from DICOM files</source>
        <translation>结果：无，因为所选扫描不是来自 DICOM 文件</translation>
    </message>
    <message>
        <source>Segmentation (SEG)</source>
        <translation>分割 (SEG)</translation>
    </message>
    <message>
        <source>Measurements and classes (SR)</source>
        <translation>测量值和类别 (SR)</translation>
    </message>
    <message>
        <source>Outlines as presentation state (GSPS)</source>
        <translation>轮廓作为显示状态 (GSPS)</translation>
    </message>
    <message>
        <source>Report as image (Secondary Capture)</source>
        <translation>报告图像 (Secondary Capture)</translation>
    </message>
    <message>
        <source>Report as PDF (Encapsulated PDF)</source>
        <translation>报告 PDF (Encapsulated PDF)</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <translation>DICOM 文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Choose DICOM files</source>
        <translation>选择 DICOM 文件</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sending to &apos;{node}&apos;…</source>
        <translation>正在发送到“{node}”…</translation>
    </message>
    <message>
        <source>Sending to &apos;{node}&apos;: {done} of {total}</source>
        <translation>正在发送到“{node}”：{done}/{total}</translation>
    </message>
    <message>
        <source>The files are sent as they are, with all that they say about the patient.</source>
        <translation>文件将原样发送，包括其中所有的患者信息。</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>AE title of this program</source>
        <translation>本程序的 AE 标题</translation>
    </message>
    <message>
        <source>Port to receive on</source>
        <translation>接收端口</translation>
    </message>
    <message>
        <source>Receive images while the window is open</source>
        <translation>窗口打开时接收图像</translation>
    </message>
    <message>
        <source>Images may come from other computers</source>
        <translation>允许接收来自其他计算机的图像</translation>
    </message>
    <message>
        <source>The certificate files that are set for &apos;{node}&apos; can&apos;t be used ({error}): choose other PEM files in the settings.</source>
        <translation>为“{node}”设置的证书文件无法使用 ({error})：请在设置中选择其他 PEM 文件。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be sent: it is not a DICOM file.</source>
        <translation>无法发送 {name}：它不是 DICOM 文件。</translation>
    </message>
    <message>
        <source>No study matches.</source>
        <translation>没有符合条件的检查。</translation>
    </message>
    <message>
        <source>Only the nodes below may send. If images are not received all the time, the port is open only while images are retrieved by C-MOVE.</source>
        <translation>只有下列节点可以发送。如果不另行接收，端口仅在通过 C-MOVE 获取图像时打开。</translation>
    </message>
    <message>
        <source>PACS nodes</source>
        <translation>PACS 节点</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Waiting for &apos;{node}&apos;…</source>
        <translation>正在等待“{node}”…</translation>
    </message>
    <message>
        <source>{name}: {ae_title} at {host}, port {port}</source>
        <translation>{name}：{ae_title}，{host}，端口 {port}</translation>
    </message>
    <message>
        <source>{name}: {url}</source>
        <translation>{name}：{url}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>DICOM (DIMSE)</source>
        <translation>DICOM (DIMSE)</translation>
    </message>
    <message>
        <source>DICOMweb</source>
        <translation>DICOMweb</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE 标题</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Encrypt with TLS</source>
        <translation>使用 TLS 加密</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>自己的证书</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>自己的密钥</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>选择 PEM 文件</translation>
    </message>
    <message>
        <source>PEM files ({patterns})</source>
        <translation>PEM 文件 ({patterns})</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>非必需</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter a name for this node.</source>
        <translation>请输入此节点的名称。</translation>
    </message>
    <message>
        <source>Another node has this name.</source>
        <translation>另一个节点已使用此名称。</translation>
    </message>
    <message>
        <source>An AE title has 1 to 16 letters, digits or signs.</source>
        <translation>AE 标题由 1 至 16 个字母、数字或符号组成。</translation>
    </message>
    <message>
        <source>Enter the name or IP address of the computer.</source>
        <translation>请输入计算机的名称或 IP 地址。</translation>
    </message>
    <message>
        <source>Enter an address like https://pacs.example.org/dicom-web, without user and password.</source>
        <translation>请输入类似 https://pacs.example.org/dicom-web 的地址，不含用户和密码。</translation>
    </message>
    <message>
        <source>With http, this password can be read on the way. With https, it can&apos;t.</source>
        <translation>使用 http 时，此密码可能在传输中被读取；使用 https 则不会。</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No scan opened</source>
        <translation>未打开扫描</translation>
    </message>
    <message>
        <source>The assessment appears here.</source>
        <translation>评估将显示在此处。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>This scan is in the queue.</source>
        <translation>此扫描在队列中。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Analyzing…</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Press {keys} to analyze this scan.</source>
        <translation>按 {keys} 分析此扫描。</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Operating point: {name}</source>
        <translation>工作点：{name}</translation>
    </message>
    <message>
        <source>Mask threshold</source>
        <translation>掩膜阈值</translation>
    </message>
    <message>
        <source>Mask threshold in hundredths</source>
        <translation>掩膜阈值（百分之一）</translation>
    </message>
    <message>
        <source>Probability at which a pixel counts as lesion. Double-click to reset it to {threshold} ({keys}).</source>
        <translation>像素计为病灶的最低概率。双击重置为 {threshold}（{keys}）。</translation>
    </message>
    <message>
        <source>default {threshold}</source>
        <translation>默认 {threshold}</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of the fill in percent</source>
        <translation>填充不透明度（百分比）</translation>
    </message>
    <message>
        <source>Opacity of the fill ({weaker}, {stronger})</source>
        <translation>填充的不透明度（{weaker}、{stronger}）</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{headline}. P(malignant) {malignancy}, {limit}</source>
        <translation>{headline}。P(恶性) {malignancy}，{limit}</translation>
    </message>
    <message>
        <source>{title}. {reason}</source>
        <translation>{title}。{reason}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>P(malignant): calibrated probability that this scan shows a malignant lesion.</source>
        <translation>P(恶性)：此扫描显示恶性病灶的校准概率。</translation>
    </message>
    <message>
        <source>It is that of the most malignant region or of the image as a whole, if that is higher.</source>
        <translation>取恶性程度最高的区域的值；若整幅图像的值更高，则取后者。</translation>
    </message>
    <message>
        <source>At {point}, a scan is suspicious if P(malignant) is at least {limit}.</source>
        <translation>在“{point}”下，P(恶性) 不低于 {limit} 时扫描为可疑。</translation>
    </message>
    <message>
        <source>The mask threshold changes neither.</source>
        <translation>掩膜阈值不改变二者。</translation>
    </message>
    <message>
        <source>Do not rely on the networks for this image. It is not judged.</source>
        <translation>请勿依赖网络对此图像的结果。不作判定。</translation>
    </message>
    <message>
        <source>No region reaches the limit on its own, but the image as a whole does.</source>
        <translation>没有单独区域达到界限，但整幅图像达到。</translation>
    </message>
</context>
<context>
    <name>PixelSizes</name>
    <message>
        <source>width of a pixel in mm, for images whose file gives no size; or a CSV table with the columns file (as in the results) and spacing_mm</source>
        <translation>像素宽度（mm），用于文件未给出尺寸的图像；或含 file（与结果中相同）和 spacing_mm 两列的 CSV 表</translation>
    </message>
    <message>
        <source>no ultrasound image has pixels of &apos;{text}&apos; mm: give {least} to {most}</source>
        <translation>没有超声图像的像素为“{text}”mm：请给出 {least} 到 {most}</translation>
    </message>
    <message numerus="yes">
        <source>{number} files in the table of pixel sizes are not among the images.</source>
        <comment>1 file in the table of pixel sizes is not among the images.</comment>
        <translation>
            <numerusform>像素尺寸表中有 {number} 个文件不在图像之中。</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a table of pixel sizes: make a CSV file in UTF-8 with the columns file and spacing_mm.</source>
        <translation>“{name}”不是像素尺寸表：请制作含 file 和 spacing_mm 两列的 UTF-8 编码 CSV 文件。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not the width of a pixel in mm: correct it, or remove the line.</source>
        <translation>“{name}”第 {line} 行中的“{text}”不是以 mm 为单位的像素宽度：请更正或删除该行。</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>{name} – {folder}</source>
        <translation>{name} – {folder}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>&apos;{name}&apos; is not there: check the name and the folder.</source>
        <translation>“{name}”不存在：请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a link to a file that is gone: fix the link or open the file itself.</source>
        <translation>“{name}”是指向已不存在文件的链接：请修复链接或直接打开该文件。</translation>
    </message>
    <message>
        <source>There is no permission to read &apos;{name}&apos;: allow yourself to read it and open it again.</source>
        <translation>没有读取“{name}”的权限：请授予读取权限后重新打开。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be read ({error}): check the disk and open it again.</source>
        <translation>无法读取“{name}”（{error}）：请检查磁盘后重新打开。</translation>
    </message>
    <message>
        <source>Not enough memory for &apos;{name}&apos;: close other programs and open it again.</source>
        <translation>内存不足以打开“{name}”：请关闭其他程序后重新打开。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder: open the images in it.</source>
        <translation>“{name}”是文件夹：请打开其中的图像。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder without images: choose one with files of these formats: {formats}.</source>
        <translation>“{name}”是没有图像的文件夹：请选择含以下格式文件的文件夹：{formats}。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a device or pipe: open an image file instead.</source>
        <translation>“{name}”是设备或管道：请改为打开图像文件。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is empty: copy it again from where it came.</source>
        <translation>“{name}”为空：请从来源重新复制。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an image that BUSight reads: open a file of one of these formats: {formats}.</source>
        <translation>“{name}”不是 BUSight 能读取的图像：请打开以下格式之一的文件：{formats}。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a damaged or truncated {format} image: copy it again from where it came.</source>
        <translation>“{name}”是损坏或不完整的 {format} 图像：请从来源重新复制。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a damaged or truncated DICOM file: copy it again from where it came.</source>
        <translation>“{name}”是损坏或不完整的 DICOM 文件：请从来源重新复制。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM file without an image: open the file that holds the images.</source>
        <translation>“{name}”是没有图像的 DICOM 文件：请打开包含图像的文件。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a three-dimensional ultrasound volume, which BUSight does not read: export its slices as images.</source>
        <translation>“{name}”是三维超声容积，BUSight 无法读取：请将其切面导出为图像。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM structured report, not an image: open the images of its study.</source>
        <translation>“{name}”是 DICOM 结构化报告，不是图像：请打开其检查中的图像。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM segmentation, not an image: open the images that it outlines.</source>
        <translation>“{name}”是 DICOM 分割，不是图像：请打开它所勾画的图像。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM presentation state, not an image: open the images that it refers to.</source>
        <translation>“{name}”是 DICOM 呈现状态，不是图像：请打开它所引用的图像。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a document in a DICOM file, not an image: open the images of its study.</source>
        <translation>“{name}”是 DICOM 文件中的文档，不是图像：请打开其检查中的图像。</translation>
    </message>
    <message>
        <source>Some of the images that &apos;{name}&apos; lists are not there ({number} missing): copy the whole disc or folder.</source>
        <translation>“{name}”列出的部分图像不存在（缺少 {number} 个）：请复制整张光盘或整个文件夹。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; lists files outside of its folder, which are not read ({number} in all): get it again from where it came.</source>
        <translation>“{name}”列出了其文件夹之外的文件，这些文件不会被读取（共 {number} 个）：请从来源重新获取。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be unpacked, because its ZIP archive is damaged or truncated: copy it again from where it came.</source>
        <translation>无法解压“{name}”，因为其 ZIP 压缩包已损坏或不完整：请从来源重新复制。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive with a password: unpack it and open the folder.</source>
        <translation>“{name}”是带密码的 ZIP 压缩包：请解压后打开文件夹。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive that is packed in a way that BUSight can&apos;t unpack: unpack it with another program and open the folder.</source>
        <translation>“{name}”是 BUSight 无法解压的 ZIP 压缩包：请用其他程序解压后打开文件夹。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive that would grow far beyond its own size: unpack it and open the folder if you trust it.</source>
        <translation>“{name}”是解压后会远超自身大小的 ZIP 压缩包：如果您信任它，请解压后打开文件夹。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive with files that lead out of it: get it again from where it came.</source>
        <translation>“{name}”是含有指向其外部的文件的 ZIP 压缩包：请从来源重新获取。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive without images: open one with files of these formats: {formats}.</source>
        <translation>“{name}”是没有图像的 ZIP 压缩包：请打开含以下格式文件的压缩包：{formats}。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; lacks the UIDs by which DICOM results refer to it: export it again from the machine.</source>
        <translation>“{name}”缺少 DICOM 结果引用它所需的 UID：请从设备重新导出。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a DICOM file: only DICOM files have de-identified copies.</source>
        <translation>“{name}”不是 DICOM 文件：只有 DICOM 文件才能制作去标识化副本。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say where the tissue is, so names around it can&apos;t be removed: export it in the window once and look at it.</source>
        <translation>“{name}”未说明组织的位置，因此无法去除其周围的姓名：请在窗口中查看并导出一次。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM file whose pixels are damaged or compressed in a way that BUSight can&apos;t decode: export it again uncompressed or as PNG.</source>
        <translation>“{name}”是 DICOM 文件，其像素已损坏或采用 BUSight 无法解码的压缩方式：请以未压缩形式或 PNG 重新导出。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds an image of {width} x {height} pixels, but its header says {header_width} x {header_height}: export it again.</source>
        <translation>“{name}”含 {width} x {height} 像素的图像，但文件头为 {header_width} x {header_height}：请重新导出。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is {width} x {height} pixels, too small to analyze: open an image of at least {smallest} x {smallest} pixels.</source>
        <translation>“{name}”为 {width} x {height} 像素，太小而无法分析：请打开至少 {smallest} x {smallest} 像素的图像。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; claims {width} x {height} pixels, too large to analyze: make it at most {largest} pixels wide and high and open it again.</source>
        <translation>“{name}”声明为 {width} x {height} 像素，太大而无法分析：请将宽高缩小至不超过 {largest} 像素后重新打开。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {frames} frames, too many to open: cut it to at most {most} frames.</source>
        <translation>“{name}”有 {frames} 帧，过多而无法打开：请裁剪至不超过 {most} 帧。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no frame {frame} or ends before it: copy the file again from where it came.</source>
        <translation>“{name}”没有第 {frame} 帧或在此之前结束：请从来源重新复制。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a video that is damaged or compressed in a way that BUSight can&apos;t decode: copy it again, or save it as MP4 with H.264.</source>
        <translation>“{name}”是损坏的视频或采用 BUSight 无法解码的压缩方式：请重新复制，或另存为 H.264 编码的 MP4。</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{name}&apos; can&apos;t be read as CSV: check its quotation marks.</source>
        <translation>无法将“{name}”第 {line} 行作为 CSV 读取：请检查其中的引号。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has changed since it was analyzed: once it is shown, it is analyzed again, without its edits.</source>
        <translation>“{name}”在分析后已更改：显示时将重新分析，且不含其编辑。</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Nothing can be received on {host}, port {port} ({error}): close the program that uses the port, or choose another one above 1024.</source>
        <translation>无法在 {host} 端口 {port} 上接收（{error}）：请关闭占用该端口的程序，或选择另一个大于 1024 的端口。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be used for TLS: choose a certificate and its key, both as PEM.</source>
        <translation>&apos;{path}&apos; 不能用于 TLS：请选择证书及其密钥，均为 PEM 格式。</translation>
    </message>
    <message>
        <source>The queue &apos;{path}&apos; can&apos;t be opened ({error}): check the disk and the permissions of the folder, or choose another folder.</source>
        <translation>无法打开队列 &apos;{path}&apos;（{error}）：请检查磁盘和文件夹权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>BUSight ended several times while it analyzed this object, so it is left out.</source>
        <translation>BUSight 在分析此对象时多次退出，因此跳过它。</translation>
    </message>
    <message>
        <source>An error in BUSight ended the work on this object ({error}).</source>
        <translation>处理此对象时 BUSight 发生错误（{error}）。</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Color Doppler is not judged</source>
        <translation>不判断彩色多普勒</translation>
    </message>
    <message>
        <source>Spectral Doppler is not judged</source>
        <translation>不判断频谱多普勒</translation>
    </message>
    <message>
        <source>M-mode is not judged</source>
        <translation>不判断 M 型</translation>
    </message>
    <message>
        <source>Elastography or a similar map is not judged</source>
        <translation>不判断弹性成像或类似的图</translation>
    </message>
    <message>
        <source>color Doppler</source>
        <translation>彩色多普勒</translation>
    </message>
    <message>
        <source>spectral Doppler</source>
        <translation>频谱多普勒</translation>
    </message>
    <message>
        <source>M-mode</source>
        <translation>M 型</translation>
    </message>
    <message>
        <source>elastography</source>
        <translation>弹性成像</translation>
    </message>
    <message>
        <source>Drag around the tissue, without the frame and text of the screen. Esc: stop</source>
        <translation>拖动框住组织，不含屏幕边框和文字。Esc：停止</translation>
    </message>
    <message>
        <source>The region must be at least {smallest} px wide and high.</source>
        <translation>区域的宽和高至少为 {smallest} px。</translation>
    </message>
    <message>
        <source>The region is used for all images of this size from this model of scanner.</source>
        <translation>该区域用于此型号设备的所有同尺寸图像。</translation>
    </message>
    <message>
        <source>The region is used for this file only: it does not name its scanner.</source>
        <translation>该区域仅用于此文件：文件未注明设备。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{program} report: {name}</source>
        <translation>{program} 报告：{name}</translation>
    </message>
    <message>
        <source>{headline} (risk label: {label}).</source>
        <translation>{headline}（风险标签：{label}）。</translation>
    </message>
    <message>
        <source>Made by a computer from one image. It can be wrong.</source>
        <translation>由计算机根据单幅图像生成，可能有误。</translation>
    </message>
    <message>
        <source>Made by a computer from one image, edited by a person. It can be wrong.</source>
        <translation>由计算机根据单幅图像生成，经人工编辑，可能有误。</translation>
    </message>
    <message>
        <source>The networks alone: {said}</source>
        <translation>仅网络结果：{said}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Outlines at threshold {threshold}</source>
        <translation>阈值 {threshold} 下的轮廓</translation>
    </message>
    <message>
        <source>Outlines at threshold {threshold}, edited by a person</source>
        <translation>阈值 {threshold} 下的轮廓，经人工编辑</translation>
    </message>
    <message>
        <source>Nothing outlined at threshold {threshold}</source>
        <translation>阈值 {threshold} 下未勾画</translation>
    </message>
    <message>
        <source>Enlarged, without outlines</source>
        <translation>放大，无轮廓</translation>
    </message>
    <message>
        <source>long × short axis</source>
        <translation>长轴 × 短轴</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>no pixel size in the file: lengths in px, areas in px²</source>
        <translation>文件中无像素尺寸：长度以 px、面积以 px² 为单位</translation>
    </message>
    <message>
        <source>px where a lesion lies in no single region of the image that has a pixel size</source>
        <translation>病变不在单个有像素尺寸的区域内时用 px</translation>
    </message>
    <message>
        <source>pixel size set by hand</source>
        <translation>像素尺寸为手动设定</translation>
    </message>
    <message>
        <source>Lesions: {lesions}, possible: {possible}</source>
        <translation>病灶：{lesions}，可能：{possible}</translation>
    </message>
    <message>
        <source>Lesions: {lesions} at threshold {threshold}, possible: {possible}</source>
        <translation>病灶：{lesions}（阈值 {threshold}），可能：{possible}</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Suspicious if</source>
        <translation>可疑条件</translation>
    </message>
    <message>
        <source>Lesion if</source>
        <translation>病灶条件</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>测量于</translation>
    </message>
    <message>
        <source>known sites</source>
        <translation>已知中心</translation>
    </message>
    <message>
        <source>left-out sites</source>
        <translation>留出中心</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异性</translation>
    </message>
    <message>
        <source>Lesions not accepted</source>
        <translation>未接受的病灶</translation>
    </message>
    <message>
        <source>Normals marked</source>
        <translation>误标的正常</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>malignancy ≥ {limit}</source>
        <translation>恶性概率 ≥ {limit}</translation>
    </message>
    <message>
        <source>lesion probability ≥ {limit}</source>
        <translation>病灶概率 ≥ {limit}</translation>
    </message>
    <message>
        <source>and probability map ≥ {threshold}</source>
        <translation>且概率图 ≥ {threshold}</translation>
    </message>
    <message>
        <source>{limit} is the limit of {site}</source>
        <translation>{limit} 是 {site} 的界限</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>方括号内</translation>
    </message>
    <message>
        <source>95% intervals, from images that the networks were not trained on (model card of the weights)</source>
        <translation>95% 区间，来自未用于训练网络的图像（权重的模型卡）</translation>
    </message>
    <message>
        <source>Left-out sites</source>
        <translation>留出中心</translation>
    </message>
    <message>
        <source>means of the sets, in brackets the lowest and the highest set, except for similar images</source>
        <translation>各数据集的平均值，方括号内为最低和最高的数据集，相似图像除外</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>相似图像</translation>
    </message>
    <message>
        <source>of a malignancy in that range; the share is lower if malignant images are rarer</source>
        <translation>恶性概率在此范围内；恶性图像较少见之处该比例更低</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>长轴</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>短轴</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>largest distance between two points of the outline (Feret diameter)</source>
        <translation>轮廓上两点间的最大距离（费雷特直径）</translation>
    </message>
    <message>
        <source>largest distance between two points of the outline, perpendicular to the long axis</source>
        <translation>轮廓上垂直于长轴方向的两点间最大距离</translation>
    </message>
    <message>
        <source>diamond: suspicious, disc: benign, dashed: possible</source>
        <translation>菱形：可疑，圆点：良性，虚线：可能</translation>
    </message>
    <message>
        <source>pixels at or above {threshold} count as lesion; the risk label does not depend on it</source>
        <translation>不低于 {threshold} 的像素计为病灶；风险标签与之无关</translation>
    </message>
    <message>
        <source>Source and software</source>
        <translation>来源和软件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <translation>分析对象</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>{width} × {height} px, no pixel size</source>
        <translation>{width} × {height} px，无像素尺寸</translation>
    </message>
    <message>
        <source>{width} × {height} px, pixel size by region</source>
        <translation>{width} × {height} px，像素尺寸因区域而异</translation>
    </message>
    <message>
        <source>{width} × {height} px of {pixel_width} × {pixel_height} mm</source>
        <translation>{width} × {height} px，每像素 {pixel_width} × {pixel_height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} px of {pixel_width} × {pixel_height} mm, set by hand</source>
        <translation>{width} × {height} px，每像素 {pixel_width} × {pixel_height} mm，手动设定</translation>
    </message>
    <message>
        <source>its ultrasound region, {width} × {height} px at {x}, {y}</source>
        <translation>其超声区域，{width} × {height} px，位于 {x}, {y}</translation>
    </message>
    <message numerus="yes">
        <source>and {number} more: all are in this file&apos;s data</source>
        <comment>and 1 more: it is in this file&apos;s data</comment>
        <translation>
            <numerusform>另有 {number} 个：全部在此文件的数据中</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}; {seconds} s</source>
        <translation>{device}；{seconds} 秒</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Your verdict</source>
        <translation>您的结论</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>Malignant</source>
        <translation>恶性</translation>
    </message>
    <message>
        <source>BI-RADS</source>
        <translation>BI-RADS</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>BI-RADS category</source>
        <translation>BI-RADS 分类</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note about this scan. {keys} stores it.</source>
        <translation>关于此扫描的备注。{keys} 保存。</translation>
    </message>
    <message>
        <source>Every scan in the list has a verdict.</source>
        <translation>列表中的每个扫描都有结论。</translation>
    </message>
    <message>
        <source>Not signed: enter the reader&apos;s name in the settings.</source>
        <translation>未签名：请在设置中输入阅片者姓名。</translation>
    </message>
    <message>
        <source>Agrees: {headline}</source>
        <translation>同意：{headline}</translation>
    </message>
    <message>
        <source>Agreed with &apos;{headline}&apos;, which was shown then</source>
        <translation>同意当时显示的“{headline}”</translation>
    </message>
    <message>
        <source>Disagrees: normal</source>
        <translation>不同意：正常</translation>
    </message>
    <message>
        <source>Disagrees: benign</source>
        <translation>不同意：良性</translation>
    </message>
    <message>
        <source>Disagrees: malignant</source>
        <translation>不同意：恶性</translation>
    </message>
    <message>
        <source>{verdict}, BI-RADS {category}</source>
        <translation>{verdict}，BI-RADS {category}</translation>
    </message>
    <message>
        <source>{reader}, {time}</source>
        <translation>{reader}，{time}</translation>
    </message>
    <message>
        <source>BI-RADS {category}</source>
        <translation>BI-RADS {category}</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Set scale</source>
        <translation>设置标尺</translation>
    </message>
    <message>
        <source>How long is the measured distance ({length} px) in the body? Sizes of this scan are then in mm, and marked as set by hand.</source>
        <translation>测得的距离（{length} px）在体内的长度是多少？此后该扫描的尺寸以 mm 表示，并标记为手动设定。</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>长度（mm）</translation>
    </message>
    <message>
        <source>A pixel is then {size} mm wide and high.</source>
        <translation>此时像素的宽和高为 {size} mm。</translation>
    </message>
    <message>
        <source>A pixel is then {width} mm wide and {height} mm high.</source>
        <translation>此时一个像素宽 {width} mm、高 {height} mm。</translation>
    </message>
    <message>
        <source>No ultrasound image has pixels of {size} mm.</source>
        <translation>没有超声图像的像素为 {size} mm。</translation>
    </message>
    <message numerus="yes">
        <source>Also for the other {number} frames</source>
        <comment>Also for the other frame</comment>
        <translation>
            <numerusform>也用于其余 {number} 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Measure a distance whose length you know, for example between marks of the depth scale.</source>
        <translation>请测量一段已知长度的距离，例如深度标尺刻度之间的距离。</translation>
    </message>
    <message>
        <source>The file gives the pixel size of this image.</source>
        <translation>文件已给出此图像的像素尺寸。</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>第 {frame} 帧，共 {frames} 帧</translation>
    </message>
    <message>
        <source>{name}, frame {frame}</source>
        <translation>{name}，第 {frame} 帧</translation>
    </message>
    <message>
        <source>{name}, frame {frame} of {frames}</source>
        <translation>{name}，第 {frame} 帧，共 {frames} 帧</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Reset: {what}</source>
        <translation>重置：{what}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>That of the system ({size} px)</source>
        <translation>跟随系统（{size} px）</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Default threshold</source>
        <translation>默认阈值</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>GPU if it can be used</source>
        <translation>可用时使用 GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>处理器线程</translation>
    </message>
    <message>
        <source>Limits of your site</source>
        <translation>您中心的界限</translation>
    </message>
    <message>
        <source>Choose the file with the limits of your site</source>
        <translation>选择包含您中心界限的文件</translation>
    </message>
    <message>
        <source>Limits of a site ({patterns})</source>
        <translation>中心的界限 ({patterns})</translation>
    </message>
    <message>
        <source>Made with &apos;Fit limits to your site&apos; or &apos;busight site&apos;.</source>
        <translation>由“为您的中心拟合界限”或“busight site”生成。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>阅片者姓名</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>图像 ({patterns})</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as an image. Reports are made without a logo.</source>
        <translation>无法将此文件作为图像读取。报告将不带徽标。</translation>
    </message>
    <message>
        <source>Table of lesions</source>
        <translation>病灶表格</translation>
    </message>
    <message>
        <source>How it was decided, source and software</source>
        <translation>判定依据、来源和软件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>选择数据文件夹</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: choose another folder.</source>
        <translation>无法写入 {folder}：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Holds the worklist and what was found. Another folder counts from the next start on; what is in the present one stays there.</source>
        <translation>保存工作列表和分析结果。更改的文件夹自下次启动起生效；现有文件夹保持不变。</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>This processor is too old for BUSight: it lacks the instructions SSE4.2 or POPCNT, which nearly all since 2011 have. Use a newer computer.</source>
        <translation>此处理器过旧，不适用于 BUSight：缺少 SSE4.2 或 POPCNT 指令，而 2011 年以来的处理器几乎都具备。请使用较新的计算机。</translation>
    </message>
    <message>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): start BUSight from a desktop, or use &apos;busight analyze&apos; in the terminal.</source>
        <translation>此处没有屏幕（未设置 DISPLAY 和 WAYLAND_DISPLAY）：请在桌面环境中启动 BUSight，或在终端中使用“busight analyze”。</translation>
    </message>
    <message>
        <source>The screen {screen} can&apos;t be reached: start BUSight from the desktop of the user who is logged in, or use &apos;busight analyze&apos; in the terminal.</source>
        <translation>无法访问屏幕 {screen}：请从已登录用户的桌面启动 BUSight，或在终端中使用“busight analyze”。</translation>
    </message>
    <message>
        <source>The system&apos;s library {library} is missing: install it, on Debian and Ubuntu with &apos;sudo apt install {package}&apos;.</source>
        <translation>缺少系统库 {library}：请安装，在 Debian 和 Ubuntu 上使用“sudo apt install {package}”。</translation>
    </message>
    <message>
        <source>Settings and crash reports can&apos;t be kept in {folder} ({error}): allow yourself to write there, or move the program to a folder that you can write to.</source>
        <translation>无法在 {folder} 中保存设置和崩溃报告（{error}）：请授予写入权限，或将程序移到可写的文件夹。</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>fit the acceptance limits to images of your site, which need no labels</source>
        <translation>用您中心的图像拟合接受界限，图像无需标注</translation>
    </message>
    <message>
        <source>Analyzes images of your site and writes acceptance limits for it to a file, which --site of the other commands and the settings of the window take. The images need no labels, but you must know roughly how many of them show no lesion. Use at least {fewest}, as they come: if some kind of image is missing, the limits are wrong. {research_use}</source>
        <translation>分析您中心的图像，并把该中心的接受界限写入文件，供其他命令的 --site 选项和窗口的设置使用。图像无需标注，但您必须大致知道其中有多少幅无病灶。请至少使用 {fewest} 幅，且不加挑选：如果缺少某类图像，界限就会出错。{research_use}</translation>
    </message>
    <message>
        <source>share of the images, 0 to 1, that show no lesion: if it is too high, lesions are lost; if it is too low, more normal tissue is marked</source>
        <translation>无病灶图像的比例，0 到 1：过高会漏失病灶，过低会误标更多正常组织</translation>
    </message>
    <message>
        <source>file to write; its name is that of the site in reports</source>
        <translation>要写入的文件；其名称在报告中即为中心名称</translation>
    </message>
    <message>
        <source>file of the command &apos;site&apos; with the acceptance limits of your site</source>
        <translation>由命令“site”生成的文件，包含您中心的接受界限</translation>
    </message>
    <message>
        <source>{point}: acceptance limit {limit}, that of the weights is {usual}</source>
        <translation>{point}：接受界限 {limit}，权重的界限为 {usual}</translation>
    </message>
    <message>
        <source>Fitted to {fitted} images. Left out: {warned} with a warning, {failed} failed.</source>
        <translation>已用 {fitted} 幅图像拟合。已跳过：有警告 {warned} 幅，失败 {failed} 幅。</translation>
    </message>
    <message>
        <source>Fit limits to your site</source>
        <translation>为您的中心拟合界限</translation>
    </message>
    <message>
        <source>At a new site, the usual limits accept too many or too few regions as lesions. Limits can be fitted to the images of the worklist, which need no labels. Use them as they come: if some kind of image is missing, the limits are wrong.</source>
        <translation>在新的中心，通常的界限会接受过多或过少的区域作为病灶。可以用工作列表中的图像拟合界限，图像无需标注。请不加挑选地使用：如果缺少某类图像，界限就会出错。</translation>
    </message>
    <message>
        <source>Images analyzed without a warning: {usable}.</source>
        <translation>已分析且无警告的图像：{usable} 幅。</translation>
    </message>
    <message>
        <source>Images analyzed without a warning: {usable}. Open more of your site: at least {fewest} are needed.</source>
        <translation>已分析且无警告的图像：{usable} 幅。请打开您中心的更多图像：至少需要 {fewest} 幅。</translation>
    </message>
    <message>
        <source>Images without a lesion</source>
        <translation>无病灶的图像</translation>
    </message>
    <message>
        <source>A rough share is enough, such as that in your records. If it is too high, lesions are lost; if it is too low, more normal tissue is marked.</source>
        <translation>大致的比例即可，例如您记录中的比例。过高会漏失病灶，过低会误标更多正常组织。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the limits of your site</source>
        <translation>保存您中心的界限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a file of limits: make one with the command &apos;site&apos;.</source>
        <translation>“{name}”不是界限文件：请用命令“site”生成一个。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was made with other weights: make it again with the command &apos;site&apos;, because its limits do not fit these.</source>
        <translation>“{name}”是用其他权重生成的：请用命令“site”重新生成，因为其中的界限不适用于当前权重。</translation>
    </message>
    <message>
        <source>{images} images are too few to fit limits to: name at least {fewest} without a warning.</source>
        <translation>图像只有 {images} 幅，不足以拟合界限：请至少指定 {fewest} 幅无警告的图像。</translation>
    </message>
    <message>
        <source>The manifest of these weights does not say what was measured at known sites, so no limits can be fitted: use the weights of the program.</source>
        <translation>这些权重的清单未说明在已知中心测得的结果，因此无法拟合界限：请使用程序自带的权重。</translation>
    </message>
    <message>
        <source>{reason} The usual limits count until then.</source>
        <translation>{reason}在此之前使用通常的界限。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Drop breast ultrasound images here</source>
        <translation>将乳腺超声图像拖放到此处</translation>
    </message>
    <message>
        <source>BUSight outlines every lesion, says how suspicious it looks, and writes a report. Nothing leaves this computer.</source>
        <translation>BUSight 勾画每个病灶，给出其可疑程度，并生成报告。任何数据都不会离开此计算机。</translation>
    </message>
    <message>
        <source>It opens files, folders and ZIP archives with images of these formats: {formats}.</source>
        <translation>可打开含以下格式图像的文件、文件夹和 ZIP 压缩包：{formats}。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>No image at hand? Try a synthetic one:</source>
        <translation>手头没有图像？试试合成图像：</translation>
    </message>
    <message>
        <source>One lesion</source>
        <translation>一个病灶</translation>
    </message>
    <message>
        <source>Two lesions</source>
        <translation>两个病灶</translation>
    </message>
    <message>
        <source>No lesion</source>
        <translation>无病灶</translation>
    </message>
    <message>
        <source>Open the synthetic image: {what}</source>
        <translation>打开合成图像：{what}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>打开 {file}</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>松开以打开</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading the networks…</source>
        <translation>正在加载网络…</translation>
    </message>
    <message>
        <source>Networks not loaded</source>
        <translation>网络未加载</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析进度</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {failed} failed</source>
        <translation>{done}/{total}，{failed} 个失败</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>约剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>约剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Working on {name}</source>
        <translation>正在处理 {name}</translation>
    </message>
    <message>
        <source>Exporting: {written} of {total} scans are saved. {keys} cancels.</source>
        <translation>正在导出：已保存 {written}/{total} 个扫描。按 {keys} 取消。</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>已复制到剪贴板</translation>
    </message>
    <message>
        <source>The clipboard holds no image: copy an image or image files first.</source>
        <translation>剪贴板中没有图像：请先复制图像或图像文件。</translation>
    </message>
    <message>
        <source>There are no crash reports. Their folder is {folder}</source>
        <translation>没有崩溃报告。其文件夹为 {folder}</translation>
    </message>
    <message>
        <source>The crash reports are in {folder}</source>
        <translation>崩溃报告位于 {folder}</translation>
    </message>
</context>
<context>
    <name>Storing</name>
    <message>
        <source>Another BUSight window is open: the scans of this one are kept once that is closed.</source>
        <translation>另一个 BUSight 窗口已打开：待其关闭后，本窗口的扫描将被保留。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer BUSight: install that, or move the file away. Scans are not kept until then.</source>
        <translation>“{path}”由更新版本的 BUSight 写入：请安装该版本或移走文件。在此之前不会保留扫描。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be opened ({error}), so scans are not kept: check the disk and the permissions of the folder. It is tried again every few seconds.</source>
        <translation>无法打开“{path}”（{error}），因此不会保留扫描：请检查磁盘和文件夹权限。每隔几秒会重试。</translation>
    </message>
    <message>
        <source>The disk is full, so &apos;{path}&apos; is not up to date: make room, and it is saved at once.</source>
        <translation>磁盘已满，“{path}”不是最新的：请腾出空间，之后会立即保存。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be saved ({error}): check the disk. It is tried again every few seconds.</source>
        <translation>无法保存“{path}”（{error}）：请检查磁盘。每隔几秒会重试。</translation>
    </message>
    <message>
        <source>The study database is open now: its scans are in the list, and all are kept from now on.</source>
        <translation>检查数据库现已打开：其中的扫描已在列表中，从现在起将全部保留。</translation>
    </message>
    <message>
        <source>The study database was damaged: the backup of {date} is used. The damaged file is now &apos;{moved}&apos;.</source>
        <translation>检查数据库已损坏：使用 {date} 的备份。损坏的文件现为“{moved}”。</translation>
    </message>
    <message>
        <source>The study database was damaged and there is no backup: the worklist is empty. The damaged file is now &apos;{moved}&apos;.</source>
        <translation>检查数据库已损坏且没有备份：工作列表为空。损坏的文件现为“{moved}”。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is open in another BUSight window: close it there first.</source>
        <translation>“{path}”已在另一个 BUSight 窗口中打开：请先在那里关闭。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer BUSight: install that to open it.</source>
        <translation>“{path}”由更新版本的 BUSight 写入：请安装该版本后打开。</translation>
    </message>
    <message>
        <source>There is no project &apos;{path}&apos; any more: if it was moved, open it from there.</source>
        <translation>项目“{path}”已不存在：若已移动，请从新位置打开。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no BUSight project, or it is damaged and there is no backup of it. The file was left as it is.</source>
        <translation>“{path}”不是 BUSight 项目，或已损坏且没有备份。该文件保持原样。</translation>
    </message>
    <message>
        <source>Nothing can be written to &apos;{path}&apos;: copy it to another folder and open the copy.</source>
        <translation>无法写入“{path}”：请复制到其他文件夹并打开副本。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be opened ({error}): check the disk and the permissions of the folder.</source>
        <translation>无法打开“{path}”（{error}）：请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be written ({error}): choose another folder. Nothing was changed.</source>
        <translation>无法写入“{path}”（{error}）：请选择其他文件夹。未作任何更改。</translation>
    </message>
    <message>
        <source>The disk has no room for &apos;{path}&apos;: make room or choose another one. Nothing was changed.</source>
        <translation>磁盘空间不足以保存“{path}”：请腾出空间或选择其他磁盘。未作任何更改。</translation>
    </message>
    <message>
        <source>The scans of this window are not kept anywhere: save them as a project first, or remove them.</source>
        <translation>此窗口的扫描未保存在任何地方：请先另存为项目或移除。</translation>
    </message>
    <message>
        <source>A project is being opened or saved: wait until that is done.</source>
        <translation>正在打开或保存项目：请等待完成。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is open here: every change is saved in it at once.</source>
        <translation>“{path}”已在此打开：每次更改都会立即保存。</translation>
    </message>
    <message>
        <source>Saved &apos;{path}&apos;, which is open now.</source>
        <translation>已保存“{path}”，现已打开。</translation>
    </message>
    <message>
        <source>Putting the images into &apos;{name}&apos;…</source>
        <translation>正在将图像放入“{name}”…</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has all images inside: {inside}.</source>
        <translation>“{name}”包含全部图像：{inside}。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {inside} images inside. These are not, because they are missing, changed or too large: {outside}.</source>
        <translation>“{name}”包含 {inside} 幅图像。以下未包含，因为缺失、已更改或过大：{outside}。</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>{software}. {research_use}</source>
        <translation>{software}。{research_use}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}：{sentence}</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, {done_before} done before, {failed} failed; {total} in all.</source>
        <translation>已分析 {analyzed}，先前完成 {done_before}，失败 {failed}；共 {total}。</translation>
    </message>
    <message>
        <source>Stopped. Finished results are kept: the same command goes on from there.</source>
        <translation>已停止。已完成的结果会保留：同一命令可从此处继续。</translation>
    </message>
    <message>
        <source>ok     {text}</source>
        <translation>通过   {text}</translation>
    </message>
    <message>
        <source>FAILED {text}</source>
        <translation>失败   {text}</translation>
    </message>
    <message>
        <source>{name}: {known} to be found, {found} found.</source>
        <translation>{name}：应找到 {known} 个，找到 {found} 个。</translation>
    </message>
    <message>
        <source>{name}: {known} to be found, {found} found, overlap {overlaps}.</source>
        <translation>{name}：应找到 {known} 个，找到 {found} 个，重叠 {overlaps}。</translation>
    </message>
    <message>
        <source>Self test passed.</source>
        <translation>自检通过。</translation>
    </message>
    <message>
        <source>Self test failed.</source>
        <translation>自检失败。</translation>
    </message>
    <message>
        <source>{name}: {known} lesions to be found, {found} found.</source>
        <translation>{name}：应找到 {known} 个病灶，找到 {found} 个。</translation>
    </message>
    <message>
        <source>Nothing was analyzed in time.</source>
        <translation>未能及时分析任何内容。</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>设备：{device}</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>{copied} copied without identity, {failed} failed; {total} in all.</source>
        <translation>已去标识化复制 {copied} 个，失败 {failed} 个；共 {total} 个。</translation>
    </message>
    <message>
        <source>Look at the copies before you pass them on: text may be left in the tissue.</source>
        <translation>转交前请查看副本：组织中可能仍有文字。</translation>
    </message>
    <message>
        <source>{aet} listens on {host}, port {port}. Ctrl-C ends it.</source>
        <translation>{aet} 正在 {host} 端口 {port} 上监听。按 Ctrl-C 结束。</translation>
    </message>
    <message>
        <source>In the queue: {received} to analyze, {analyzed} to send.</source>
        <translation>队列中：{received} 个待分析，{analyzed} 个待发送。</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: analyzed</source>
        <translation>{time} 对象 {number}（来自 {sender}）：已分析</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: results sent</source>
        <translation>{time} 对象 {number}（来自 {sender}）：结果已发送</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: nothing to send</source>
        <translation>{time} 对象 {number}（来自 {sender}）：没有可发送的内容</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: failed ({code}). {reason}</source>
        <translation>{time} 对象 {number}（来自 {sender}）：失败（{code}）。{reason}</translation>
    </message>
    <message>
        <source>{time} {reason} It is tried again.</source>
        <translation>{time} {reason} 将重试。</translation>
    </message>
    <message>
        <source>Stopped. The queue is kept: the same command continues.</source>
        <translation>已停止。队列中的内容会保留：同一命令将继续处理。</translation>
    </message>
    <message numerus="yes">
        <source>All parts are done: &apos;{folder}&apos; has the results of {number} files; {failed} failed.</source>
        <comment>All parts are done: &apos;{folder}&apos; has the results of 1 file; {failed} failed.</comment>
        <translation>
            <numerusform>所有部分均已完成：“{folder}”包含 {number} 个文件的结果；失败 {failed} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts are done. Another run is putting the results together.</source>
        <translation>所有部分均已完成。另一个运行正在合并结果。</translation>
    </message>
    <message numerus="yes">
        <source>The whole run is not finished: {number} of {total} files are missing.</source>
        <comment>The whole run is not finished: 1 of {total} files is missing.</comment>
        <translation>
            <numerusform>整个运行尚未完成：{total} 个文件中缺少 {number} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part {part} of {of}: not started, {number} files.</source>
        <comment>Part {part} of {of}: not started, 1 file.</comment>
        <translation>
            <numerusform>第 {part} 部分（共 {of} 部分）：未启动，{number} 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {part} of {of}: stopped after {done} of {total}.</source>
        <translation>第 {part} 部分（共 {of} 部分）：完成 {done}/{total} 后停止。</translation>
    </message>
    <message>
        <source>Part {part} of {of}: at work, {done} of {total} so far.</source>
        <translation>第 {part} 部分（共 {of} 部分）：进行中，目前完成 {done}/{total}。</translation>
    </message>
    <message numerus="yes">
        <source>And {number} more parts.</source>
        <comment>And 1 more part.</comment>
        <translation>
            <numerusform>还有 {number} 个部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start what is not at work, or, when nothing is, run the command once without --part.</source>
        <translation>请启动未在进行的部分；如果没有任何部分在进行，请不带 --part 运行一次该命令。</translation>
    </message>
    <message>
        <source>Failed: {number}.</source>
        <translation>失败：{number}。</translation>
    </message>
</context>
<context>
    <name>Threads</name>
    <message>
        <source>As many threads as are free</source>
        <translation>使用所有空闲线程</translation>
    </message>
    <message numerus="yes">
        <source>{number} threads</source>
        <comment>1 thread</comment>
        <translation>
            <numerusform>{number} 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>Using as many threads as are free from the next image on.</source>
        <translation>从下一幅图像起使用所有空闲线程。</translation>
    </message>
    <message numerus="yes">
        <source>Using {number} threads from the next image on.</source>
        <comment>Using 1 thread from the next image on.</comment>
        <translation>
            <numerusform>从下一幅图像起使用 {number} 个线程。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Try it with example images</source>
        <translation>用示例图像试用</translation>
    </message>
    <message>
        <source>Open three synthetic images and explain the window on them</source>
        <translation>打开三幅合成图像并据此介绍窗口</translation>
    </message>
    <message>
        <source>Tour on synthetic images, {number} of {total}</source>
        <translation>合成图像导览，{number}/{total}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>所有扫描</translation>
    </message>
    <message>
        <source>These images are synthetic: a program drew them, and no patient is in them. Every image that you open has a row here. {next_scan} and {previous_scan} go from one to the next.</source>
        <translation>这些图像是合成的：由程序绘制，不含任何患者。您打开的每幅图像在此都有一行。{next_scan} 和 {previous_scan} 在它们之间切换。</translation>
    </message>
    <message>
        <source>The outline of a lesion</source>
        <translation>病灶的轮廓</translation>
    </message>
    <message>
        <source>Every lesion is outlined and measured; a dashed outline is a possible lesion. The wheel zooms, a click on a lesion selects it, and {overlay} hides the outlines.</source>
        <translation>每个病灶都被勾画和测量；虚线轮廓为可能病灶。滚轮缩放，点击病灶可将其选中，{overlay} 隐藏轮廓。</translation>
    </message>
    <message>
        <source>The number against its limit</source>
        <translation>数值及其界限</translation>
    </message>
    <message>
        <source>This is the probability of a malignant lesion. At or above its limit the scan is suspicious. The limit belongs to the operating point, which you choose below.</source>
        <translation>这是恶性病灶的概率。达到或超过界限时，扫描为可疑。界限属于您在下方选择的工作点。</translation>
    </message>
    <message>
        <source>The mask threshold</source>
        <translation>掩膜阈值</translation>
    </message>
    <message>
        <source>It moves outlines and sizes, never the risk label. Drag it, or press {threshold_up} and {threshold_down}; {threshold_reset} goes back.</source>
        <translation>它改变轮廓和大小，从不改变风险标签。拖动它，或按 {threshold_up} 和 {threshold_down}；{threshold_reset} 恢复默认。</translation>
    </message>
    <message>
        <source>Correct the lesions</source>
        <translation>修正病灶</translation>
    </message>
    <message>
        <source>{next_lesion} selects a lesion, {accept} accepts a possible one, {reject} rejects one and {draw} draws another; more tools are under &apos;Draw&apos; at the top. {undo} takes back every step.</source>
        <translation>{next_lesion} 选择病灶，{accept} 接受可能病灶，{reject} 否定病灶，{draw} 绘制新的病灶；更多工具在上方“绘制”中。{undo} 可撤销每一步。</translation>
    </message>
    <message>
        <source>Your own verdict</source>
        <translation>您自己的结论</translation>
    </message>
    <message>
        <source>Agree with the risk label ({agree}) or choose your own, add a BI-RADS category and write a note ({write_note}). {next_unreviewed} goes to the next scan without a verdict.</source>
        <translation>同意风险标签（{agree}）或选择您自己的，添加 BI-RADS 分类并写备注（{write_note}）。{next_unreviewed} 转到下一个无结论的扫描。</translation>
    </message>
    <message>
        <source>Take the result out</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>{export} saves the report of this scan, {export_all} those of all. The File menu saves PDF, masks, tables and annotations too, and {palette} finds every command.</source>
        <translation>{export} 保存此扫描的报告，{export_all} 保存所有报告。“文件”菜单还可保存 PDF、掩膜、表格和标注，{palette} 可查找任何命令。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Undone: {step}, {name}</source>
        <translation>已撤销：{step}，{name}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Redone: {step}, {name}</source>
        <translation>已重做：{step}，{name}</translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} scans</source>
        <comment>Remove {name}</comment>
        <translation>
            <numerusform>移除 {number} 个扫描</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: {number} scans. {keys} brings them back.</source>
        <comment>Removed: {name}. {keys} brings it back.</comment>
        <translation>
            <numerusform>已移除 {number} 个扫描。按 {keys} 可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>设置标尺</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>移除标尺</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Move a measurement</source>
        <translation>移动测量</translation>
    </message>
    <message>
        <source>Delete a measurement</source>
        <translation>删除测量</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>阈值 {threshold}</translation>
    </message>
    <message>
        <source>Operating point: {name}</source>
        <translation>工作点：{name}</translation>
    </message>
    <message>
        <source>Accept possible lesion {name}</source>
        <translation>接受可能病灶 {name}</translation>
    </message>
    <message>
        <source>Reject lesion {name}</source>
        <translation>否定病灶 {name}</translation>
    </message>
    <message>
        <source>Delete lesion {name}</source>
        <translation>删除病灶 {name}</translation>
    </message>
    <message>
        <source>Draw a lesion</source>
        <translation>绘制病灶</translation>
    </message>
    <message>
        <source>Redraw lesion {name}</source>
        <translation>重新绘制病灶 {name}</translation>
    </message>
    <message>
        <source>Grow a lesion</source>
        <translation>生长病灶</translation>
    </message>
    <message>
        <source>Brush lesion {name}</source>
        <translation>涂画病灶 {name}</translation>
    </message>
    <message>
        <source>Erase from lesion {name}</source>
        <translation>擦除病灶 {name}</translation>
    </message>
    <message>
        <source>Move the outline of lesion {name}</source>
        <translation>移动病灶 {name} 的轮廓</translation>
    </message>
    <message>
        <source>Split lesion {name}</source>
        <translation>分割病灶 {name}</translation>
    </message>
    <message>
        <source>Join lesions {name} and {other}</source>
        <translation>合并病灶 {name} 和 {other}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>BI-RADS {category}</source>
        <translation>BI-RADS {category}</translation>
    </message>
    <message>
        <source>No BI-RADS category</source>
        <translation>无 BI-RADS 分类</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>撤回结论</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>{path} can&apos;t be read ({error}): fix or delete it.</source>
        <translation>无法读取 {path}（{error}）：请修复或删除。</translation>
    </message>
    <message>
        <source>{path} holds no full path of a version file: fix or delete it.</source>
        <translation>{path} 不含版本文件的完整路径：请修复或删除。</translation>
    </message>
    <message>
        <source>The version file {path} can&apos;t be read ({error}): fix or delete {setting}.</source>
        <translation>无法读取版本文件 {path}（{error}）：请修复或删除 {setting}。</translation>
    </message>
    <message>
        <source>The version file {path} should hold one version such as 0.2.0.</source>
        <translation>版本文件 {path} 应包含一个版本号，例如 0.2.0。</translation>
    </message>
    <message>
        <source>BUSight {newer} is available; this is {current}.</source>
        <translation>BUSight {newer} 已可用；当前为 {current}。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Outlines lesions in breast ultrasound images and says how likely each is malignant.</source>
        <translation>勾画乳腺超声图像中的病灶，并给出每个病灶为恶性的概率。</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Without a command the window opens. PATH is an image, a folder of images, or a project, to open in it.</source>
        <translation>不带命令时打开窗口。PATH 是要在其中打开的图像、图像文件夹或项目。</translation>
    </message>
    <message>
        <source>analyze images and write results</source>
        <translation>分析图像并写入结果</translation>
    </message>
    <message>
        <source>Analyzes images and writes results.jsonl, results.csv and, for each image, a report, a mask and a probability map. A second run with the same output folder continues the first.</source>
        <translation>分析图像并写入 results.jsonl、results.csv，以及每幅图像的报告、掩膜和概率图。使用同一输出文件夹再次运行会继续第一次运行。</translation>
    </message>
    <message>
        <source>check that the lesions of the synthetic images are found</source>
        <translation>检查是否能找到合成图像的病灶</translation>
    </message>
    <message>
        <source>show versions, device, weights and folders</source>
        <translation>显示版本、设备、权重和文件夹</translation>
    </message>
    <message>
        <source>folder for everything written</source>
        <translation>所有输出的文件夹</translation>
    </message>
    <message>
        <source>an image or a video, or a folder or ZIP archive of them</source>
        <translation>图像或视频，或包含它们的文件夹或 ZIP 压缩包</translation>
    </message>
    <message>
        <source>Exit code: 0 all done, 1 an image failed or the command could not start, 2 wrong usage, an input is missing or empty, or the folder is in use by another run, 130 stopped with Ctrl-C, 143 with SIGTERM. {research_use}</source>
        <translation>退出码：0 全部完成，1 有图像失败或命令无法开始，2 用法错误、输入缺失或为空，或文件夹正被另一次运行使用，130 用 Ctrl-C 停止，143 由 SIGTERM 停止。{research_use}</translation>
    </message>
    <message>
        <source>what to write, separated by commas: {names} (default: {default}). pdf is the report as PDF; coco, labelme and yolo are the outlines for training networks; seg, sr, gsps, sc and encapsulated-pdf are DICOM objects about a DICOM image: segmentation, structured report, presentation state, and the report as an image and as a PDF</source>
        <translation>要写入的内容，以逗号分隔：{names}（默认：{default}）。pdf 为 PDF 报告；coco、labelme 和 yolo 为用于训练网络的轮廓；seg、sr、gsps、sc 和 encapsulated-pdf 是关于 DICOM 图像的 DICOM 对象：分割、结构化报告、显示状态，以及图像和 PDF 形式的报告</translation>
    </message>
    <message>
        <source>make an ultrasound study around an image that is not a DICOM file, so that DICOM objects can refer to it</source>
        <translation>为不是 DICOM 文件的图像创建超声检查，使 DICOM 对象可以引用它</translation>
    </message>
    <message>
        <source>probability, 0 to 1, at which a pixel counts as lesion; it changes outlines and sizes, not the risk label (default: {default})</source>
        <translation>像素计为病灶的最低概率，0 到 1；它改变轮廓和大小，不改变风险标签（默认：{default}）</translation>
    </message>
    <message>
        <source>limits for what is suspicious and what is accepted as a lesion: &apos;high sensitivity&apos;, &apos;balanced&apos; or &apos;high specificity&apos; (default: the first)</source>
        <translation>判为可疑和接受为病灶的界限：&apos;high sensitivity&apos;、&apos;balanced&apos; 或 &apos;high specificity&apos;（默认：第一个）</translation>
    </message>
    <message>
        <source>check the window instead: it opens, analyzes a synthetic image and closes</source>
        <translation>改为检查窗口：它会打开、分析一幅合成图像然后关闭</translation>
    </message>
    <message>
        <source>what the networks run on</source>
        <translation>网络的运行设备</translation>
    </message>
    <message>
        <source>processor threads of the networks (default: as many as are free)</source>
        <translation>网络使用的处理器线程数（默认：所有空闲线程）</translation>
    </message>
    <message>
        <source>your own weights, with their manifest.json; every result then names its hash</source>
        <translation>您自己的权重及其 manifest.json；每个结果都会注明其哈希值</translation>
    </message>
    <message>
        <source>this path is empty: name a file or a folder</source>
        <translation>此路径为空：请指定文件或文件夹</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from 0 to 1</source>
        <translation>“{text}”不是 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from 1 to {most}</source>
        <translation>“{text}”不是 1 到 {most} 之间的数</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can&apos;t be written: choose from {names}</source>
        <translation>无法写入“{text}”：请从 {names} 中选择</translation>
    </message>
    <message>
        <source>there is no operating point &apos;{name}&apos;: choose from {names}</source>
        <translation>没有工作点“{name}”：请从 {names} 中选择</translation>
    </message>
    <message>
        <source>--make-study makes a study for DICOM objects: name one in --write, from {names}</source>
        <translation>--make-study 为 DICOM 对象创建检查：请在 --write 中指定其中之一：{names}</translation>
    </message>
    <message>
        <source>--weights can&apos;t be used with --window</source>
        <translation>--weights 不能与 --window 一起使用</translation>
    </message>
    <message>
        <source>there is no COMMAND: &apos;busight --help&apos; lists them</source>
        <translation>缺少 COMMAND：“busight --help”会列出所有命令</translation>
    </message>
    <message>
        <source>There is no command, file or folder &apos;{word}&apos;. The commands are {names}; &apos;busight --help&apos; shows more.</source>
        <translation>没有名为“{word}”的命令、文件或文件夹。命令有 {names}；“busight --help”可显示更多信息。</translation>
    </message>
    <message>
        <source>There is no command, file or folder &apos;{word}&apos;. Did you mean &apos;busight {command}&apos;?</source>
        <translation>没有名为“{word}”的命令、文件或文件夹。您是指“busight {command}”吗？</translation>
    </message>
    <message>
        <source>copy DICOM files without what identifies patients</source>
        <translation>复制 DICOM 文件并去除患者身份信息</translation>
    </message>
    <message>
        <source>Copies DICOM images without names, dates, identifiers and private attributes, and with black for all that is not tissue and for what looks like text in it. The copies are named after numbers. Look at the copies before you pass them on. {research_use}</source>
        <translation>复制 DICOM 图像，去除姓名、日期、标识符和私有属性；组织以外的部分以及组织中像文字的内容变为黑色。副本按编号命名。转交前请查看副本。{research_use}</translation>
    </message>
    <message>
        <source>a DICOM file, or a folder of them</source>
        <translation>一个 DICOM 文件或其文件夹</translation>
    </message>
    <message>
        <source>receive images from scanners or a PACS, analyze them, send results on</source>
        <translation>从设备或 PACS 接收图像，进行分析并转发结果</translation>
    </message>
    <message>
        <source>Receives DICOM objects (C-STORE), analyzes ultrasound images and sends the results to a node. Its queue is kept on disk: whatever ends the program, each object is analyzed and sent once.</source>
        <translation>接收 DICOM 对象（C-STORE），分析超声图像，并把结果发送到一个节点。队列保存在磁盘上：无论程序因何结束，每个对象都只分析和发送一次。</translation>
    </message>
    <message>
        <source>It runs until Ctrl-C (exit code 130) or SIGTERM (143). 1 if the networks can&apos;t be loaded or nothing can be received, 2 wrong usage or the folder is in use. {research_use}</source>
        <translation>运行直到 Ctrl-C（退出码 130）或 SIGTERM（143）。无法加载网络或无法接收时为 1，用法错误或文件夹被占用时为 2。{research_use}</translation>
    </message>
    <message>
        <source>AE title of this program (default: {default})</source>
        <translation>本程序的 AE 标题（默认：{default}）</translation>
    </message>
    <message>
        <source>port to listen on (default: {default})</source>
        <translation>监听端口（默认：{default}）</translation>
    </message>
    <message>
        <source>address to listen on; by default only programs on this computer can connect</source>
        <translation>监听地址；默认只有本机上的程序可以连接</translation>
    </message>
    <message>
        <source>AE titles that may send; needed if other computers can connect</source>
        <translation>允许发送的 AE 标题；若其他计算机可以连接，则必须指定</translation>
    </message>
    <message>
        <source>certificate (PEM): all connections are then encrypted</source>
        <translation>证书（PEM）：所有连接都会加密</translation>
    </message>
    <message>
        <source>private key of the certificate (PEM)</source>
        <translation>证书的私钥（PEM）</translation>
    </message>
    <message>
        <source>analyze what is received; without it, objects wait in the folder</source>
        <translation>分析接收到的内容；否则对象留在文件夹中等待</translation>
    </message>
    <message>
        <source>where to send results: AET@HOST:PORT, or the name of a node in the settings; without it, results wait in the folder</source>
        <translation>结果发送到哪里：AET@HOST:PORT，或设置中某个节点的名称；否则结果留在文件夹中等待</translation>
    </message>
    <message>
        <source>what to send, separated by commas: {names} (default: {default})</source>
        <translation>要发送的内容，用逗号分隔：{names}（默认：{default}）</translation>
    </message>
    <message>
        <source>folder of the queue (default: in the folder of the program&apos;s settings)</source>
        <translation>队列的文件夹（默认：在程序设置的文件夹中）</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an AE title: 1 to 16 letters, digits or signs</source>
        <translation>&apos;{text}&apos; 不是 AE 标题：1 到 16 个字母、数字或符号</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a port: a number from 1 to {most}</source>
        <translation>&apos;{text}&apos; 不是端口：1 到 {most} 的数字</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither AET@HOST:PORT nor the name of a node in the settings: {names}</source>
        <translation>&apos;{text}&apos; 既不是 AET@HOST:PORT，也不是设置中节点的名称：{names}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not AET@HOST:PORT, and the settings have no nodes</source>
        <translation>&apos;{text}&apos; 不是 AET@HOST:PORT，而且设置中没有节点</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can&apos;t be sent: choose from {names}</source>
        <translation>无法发送 &apos;{text}&apos;：请从 {names} 中选择</translation>
    </message>
    <message>
        <source>--host {host} lets other computers connect: say with --allow which</source>
        <translation>--host {host} 允许其他计算机连接：请用 --allow 指定是哪些</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together</source>
        <translation>--tls-cert 和 --tls-key 必须一起使用</translation>
    </message>
    <message>
        <source>--send-to sends results, so it needs --analyze</source>
        <translation>--send-to 发送结果，因此需要 --analyze</translation>
    </message>
    <message>
        <source>--write names results, so it needs --analyze</source>
        <translation>--write 指定结果，因此需要 --analyze</translation>
    </message>
    <message>
        <source>do the work on a Dask cluster: tcp://HOST:PORT (or tls://) of its scheduler, or local:N for N workers on this computer; needs pip install &quot;busight[cluster]&quot;</source>
        <translation>在 Dask 集群上完成工作：其调度器的 tcp://HOST:PORT（或 tls://），或用 local:N 在本机启动 N 个工作节点；需要 pip install &quot;busight[cluster]&quot;</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a cluster: write tcp://HOST:PORT, tls://HOST:PORT, or local:N with N from 1 to {most}</source>
        <translation>&apos;{text}&apos; 不是集群：请写 tcp://HOST:PORT、tls://HOST:PORT 或 local:N，N 从 1 到 {most}</translation>
    </message>
    <message>
        <source>--cluster can&apos;t be used with --part</source>
        <translation>--cluster 不能与 --part 一起使用</translation>
    </message>
    <message>
        <source>analyze only part K of N, counted from 1; start the others in the same way, on any computers that see DIR. The last one puts all results together</source>
        <translation>仅分析 N 部分中的第 K 部分（从 1 开始计数）；在任何能访问 DIR 的计算机上以同样方式启动其他部分。最后一部分会合并所有结果</translation>
    </message>
    <message>
        <source>number of parts</source>
        <translation>部分的总数</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 1 on</source>
        <translation>“{text}”不是大于等于 1 的整数</translation>
    </message>
    <message>
        <source>there is no part {number} of {of}: choose from 1 to {of}</source>
        <translation>不存在第 {number} 部分（共 {of} 部分）：请从 1 到 {of} 中选择</translation>
    </message>
    <message>
        <source>--part and --of go together</source>
        <translation>--part 和 --of 必须同时使用</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>P(lesion)</source>
        <translation>P(病灶)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>px (no pixel size)</source>
        <translation>px（无像素尺寸）</translation>
    </message>
    <message>
        <source>mm (set by hand)</source>
        <translation>mm（手动设定）</translation>
    </message>
    <message>
        <source>W {window}   L {level}   {zoom}%</source>
        <translation>W {window}   L {level}   {zoom}%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   inverted   {zoom}%</source>
        <translation>W {window}   L {level}   反相   {zoom}%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   gamma {gamma}   {zoom}%</source>
        <translation>W {window}   L {level}   伽马 {gamma}   {zoom}%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   gamma {gamma}   inverted   {zoom}%</source>
        <translation>W {window}   L {level}   伽马 {gamma}   反相   {zoom}%</translation>
    </message>
    <message>
        <source>Rotated by {degrees}°</source>
        <translation>已旋转 {degrees}°</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>已镜像</translation>
    </message>
    <message>
        <source>Mirrored, then rotated by {degrees}°</source>
        <translation>已镜像，再旋转 {degrees}°</translation>
    </message>
    <message>
        <source>x {x}, y {y}   gray {gray}</source>
        <translation>x {x}, y {y}   灰度 {gray}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   RGB {red}, {green}, {blue}</source>
        <translation>x {x}, y {y}   RGB {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   gray {gray}   P(lesion) {probability}</source>
        <translation>x {x}, y {y}   灰度 {gray}   P(病灶) {probability}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   RGB {red}, {green}, {blue}   P(lesion) {probability}</source>
        <translation>x {x}, y {y}   RGB {red}, {green}, {blue}   P(病灶) {probability}</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Not like the images the networks learned from. This image looks colored: is it Doppler or elastography?</source>
        <translation>与网络所学的图像不同。此图像似乎是彩色的：是否为多普勒或弹性成像？</translation>
    </message>
    <message>
        <source>Two views in one image. Open each view as a separate image.</source>
        <translation>一幅图像中有两个视图。请将每个视图作为单独的图像打开。</translation>
    </message>
    <message>
        <source>Not like the images the networks learned from. Is this a breast ultrasound, without the rest of the scanner screen?</source>
        <translation>与网络所学的图像不同。这是不含设备屏幕其余部分的乳腺超声图像吗？</translation>
    </message>
    <message>
        <source>These weights can&apos;t tell what kind of image this is. Make sure that it is a grayscale breast ultrasound.</source>
        <translation>这些权重无法判断图像类型。请确认它是灰阶乳腺超声图像。</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The weights&apos; manifest.json is missing or can&apos;t be read: {fix}.</source>
        <translation>权重的 manifest.json 缺失或无法读取：{fix}。</translation>
    </message>
    <message>
        <source>The weights&apos; manifest.json is damaged: {fix}.</source>
        <translation>权重的 manifest.json 已损坏：{fix}。</translation>
    </message>
    <message>
        <source>The entry &apos;{entry}&apos; of the weights&apos; manifest.json is missing or wrong: {fix}.</source>
        <translation>权重 manifest.json 中的条目“{entry}”缺失或错误：{fix}。</translation>
    </message>
    <message>
        <source>The weights&apos; manifest.json is not the one that belongs to this version (another sha256): {fix}, or choose a folder of your own weights with --weights.</source>
        <translation>权重的 manifest.json 不属于此版本（sha256 不同）：{fix}，或用 --weights 选择您自己的权重文件夹。</translation>
    </message>
    <message>
        <source>The weights {file} are missing or can&apos;t be read: {fix}.</source>
        <translation>权重 {file} 缺失或无法读取：{fix}。</translation>
    </message>
    <message>
        <source>The weights {file} are not those of their manifest (another sha256): {fix}.</source>
        <translation>权重 {file} 与其清单不符（sha256 不同）：{fix}。</translation>
    </message>
    <message>
        <source>The weights {file} do not fit this version: {fix}.</source>
        <translation>权重 {file} 与此版本不兼容：{fix}。</translation>
    </message>
    <message>
        <source>install BUSight again</source>
        <translation>请重新安装 BUSight</translation>
    </message>
    <message>
        <source>choose another folder than &apos;{folder}&apos;</source>
        <translation>请选择“{folder}”以外的文件夹</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>pasted {time}</source>
        <translation>粘贴 {time}</translation>
    </message>
    <message>
        <source>dropped image</source>
        <translation>拖放的图像</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message>
        <source>Opened scans are listed here.</source>
        <translation>打开的扫描会列在此处。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{done} of {total} analyzed</source>
        <translation>已分析 {done}/{total}</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>显示 {shown}/{total}</translation>
    </message>
    <message>
        <source>No scan matches.</source>
        <translation>没有匹配的扫描。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>analyzing…</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>未找到文件</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}，{state}</translation>
    </message>
    <message>
        <source>{name}, {found}, {headline}, malignancy {malignancy}</source>
        <translation>{name}，{found}，{headline}，恶性概率 {malignancy}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search names and folders</source>
        <translation>搜索名称和文件夹</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>筛选工作列表</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>筛选：{what}</translation>
    </message>
    <message>
        <source>{what} ({number})</source>
        <translation>{what}（{number}）</translation>
    </message>
    <message>
        <source>Sort the worklist</source>
        <translation>排序工作列表</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>Group the worklist</source>
        <translation>对工作列表分组</translation>
    </message>
    <message numerus="yes">
        <source>Export {number} reports</source>
        <comment>Export 1 report</comment>
        <translation>
            <numerusform>导出 {number} 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {number} images</source>
        <comment>Export 1 image</comment>
        <translation>
            <numerusform>导出 {number} 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyze {number} scans again</source>
        <comment>Analyze 1 scan again</comment>
        <translation>
            <numerusform>重新分析 {number} 个扫描</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} scans</source>
        <comment>Remove 1 scan</comment>
        <translation>
            <numerusform>移除 {number} 个扫描</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: {number} scans</source>
        <comment>{action}: 1 scan</comment>
        <translation>
            <numerusform>{action}：{number} 个扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume analysis</source>
        <translation>继续分析</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, none failed.</source>
        <translation>已分析 {analyzed} 个，无失败。</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, {failed} failed: {keys} shows the failed.</source>
        <translation>已分析 {analyzed} 个，失败 {failed} 个：{keys} 显示失败项。</translation>
    </message>
    <message numerus="yes">
        <source>Canceled: {number} scans are not analyzed. Select them and press {keys} to analyze them.</source>
        <comment>Canceled: 1 scan is not analyzed. Select it and press {keys} to analyze it.</comment>
        <translation>
            <numerusform>已取消：{number} 个扫描未分析。选中它们并按 {keys} 进行分析。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorklistGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>按检查</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>按序列</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>按患者</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>检查 {number}</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>序列 {number}</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>患者 {number}</translation>
    </message>
    <message>
        <source>No patient given</source>
        <translation>未提供患者</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴的</translation>
    </message>
    <message numerus="yes">
        <source>{number} scans</source>
        <comment>1 scan</comment>
        <translation>
            <numerusform>{number} 个扫描</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} frames</source>
        <comment>1 frame</comment>
        <translation>
            <numerusform>{number} 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>{name}, {count}, {state}</source>
        <translation>{name}，{count}，{state}</translation>
    </message>
    <message>
        <source>{name}, {count}, highest malignancy {malignancy}, {state}</source>
        <translation>{name}，{count}，最高恶性概率 {malignancy}，{state}</translation>
    </message>
</context>
<context>
    <name>WorklistOrder</name>
    <message>
        <source>By order of opening</source>
        <translation>按打开顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>By number of lesions</source>
        <translation>按病灶数</translation>
    </message>
    <message>
        <source>By malignancy</source>
        <translation>按恶性概率</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>按结论</translation>
    </message>
    <message>
        <source>By series and image number</source>
        <translation>按序列和图像编号</translation>
    </message>
    <message>
        <source>By side and view</source>
        <translation>按侧别和切面</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&apos;{path}&apos; was not written because the disk is full: make room, then run it again.</source>
        <translation>未写入“{path}”，因为磁盘已满：请腾出空间后重新运行。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because it is larger than the disk allows: choose a folder on another disk.</source>
        <translation>未写入“{path}”，因为文件超过磁盘允许的大小：请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because its name is too long for the disk: give the image a shorter name.</source>
        <translation>未写入“{path}”，因为名称对该磁盘过长：请为图像取较短的名称。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because there is no permission to write it: choose another folder, or close the file if it is open in another program.</source>
        <translation>未写入“{path}”，因为没有写入权限：请选择其他文件夹，或在其他程序中关闭该文件。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because there is a folder of that name: move the folder or choose another output folder.</source>
        <translation>未写入“{path}”，因为存在同名文件夹：请移走该文件夹或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because a file is where its folder should be: choose another folder.</source>
        <translation>未写入“{path}”，因为其文件夹的位置上是一个文件：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because of an error ({error}): check the disk or choose another folder.</source>
        <translation>因错误未写入“{path}”（{error}）：请检查磁盘或选择其他文件夹。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a link or a device, not a file: move it away or choose another output folder.</source>
        <translation>“{path}”是链接或设备，不是文件：请移走或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; leads out of the output folder by a link: remove the link or choose another output folder.</source>
        <translation>“{folder}”通过链接指向输出文件夹之外：请移除链接或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is there already and was not written by BUSight: move it away or choose another output folder.</source>
        <translation>“{name}”已存在且不是由 BUSight 写入：请移走或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a DICOM file, so DICOM objects can&apos;t refer to it: use --make-study to make an ultrasound study around it.</source>
        <translation>“{name}”不是 DICOM 文件，DICOM 对象无法引用它：请使用 --make-study 为其创建超声检查。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds lines that this BUSight did not write: choose another output folder or move the file away.</source>
        <translation>“{path}”包含并非由此 BUSight 写入的行：请选择其他输出文件夹或移走该文件。</translation>
    </message>
    <message>
        <source>Lines or files are missing for {missing} of {total} images in &apos;{folder}&apos;, which was changed during the run: run the same command again.</source>
        <translation>“{folder}”在运行期间被更改，{total} 幅图像中有 {missing} 幅缺少行或文件：请重新运行同一命令。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was changed after it was written: run the same command again.</source>
        <translation>“{path}”在写入后被更改：请重新运行同一命令。</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is in use by {run}: wait until it ends or choose another output folder.</source>
        <translation>“{folder}”正被{run}使用：请等待其结束或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is in use by {run}: wait until it ends or choose another output folder; if there is no such run, delete &apos;{lock}&apos;.</source>
        <translation>“{folder}”正被{run}使用：请等待其结束或选择其他输出文件夹；若没有这样的运行，请删除“{lock}”。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because this computer can&apos;t encode such a video: choose the other format, MP4 or AVI.</source>
        <translation>未写入“{path}”，因为此计算机无法编码此类视频：请选择另一格式，MP4 或 AVI。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because its frames could not all be saved: make room on the disk or choose another folder.</source>
        <translation>未写入“{path}”，因为无法保存全部帧：请腾出磁盘空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was printed: check the printer, or save the report as PDF and print that.</source>
        <translation>未打印任何内容：请检查打印机，或将报告保存为 PDF 后打印。</translation>
    </message>
    <message>
        <source>No report can be written because the system has no font: install one, for example the package fonts-dejavu-core, and run it again.</source>
        <translation>无法写入报告，因为系统没有字体：请安装一种字体，例如软件包 fonts-dejavu-core，然后重新运行。</translation>
    </message>
    <message>
        <source>another run</source>
        <translation>另一运行</translation>
    </message>
    <message>
        <source>another run (process {pid})</source>
        <translation>另一运行（进程 {pid}）</translation>
    </message>
    <message>
        <source>a run on the computer &apos;{host}&apos;</source>
        <translation>计算机“{host}”上的运行</translation>
    </message>
</context>
</TS>
